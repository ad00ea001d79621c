/**
 * Where each sound is in its file: [begin, length] in milliseconds, `true` for what loops. Written by
 * src/tools/audio/make.py with the files in assets/audio; never edited by hand.
 */
export const PLACES = {
  landing: {
    version: '587e80f4',
    sprites: {
      lapping: [250, 8000, true],
      crickets: [8750, 4800, true],
      warbler: [13880, 1170],
      tit: [15210, 1100],
      cuckoo: [16470, 1110],
      blackbird: [17740, 1350],
      frog: [19250, 900],
      owl: [20310, 1550],
    },
  },
  river: {
    version: '23ef3c6b',
    sprites: {
      current: [250, 8000, true],
      hull: [8580, 1100],
      line: [9840, 1200],
    },
  },
  rain: {
    version: '4c18f830',
    sprites: {
      downpour: [250, 6000, true],
      drip: [6580, 1160],
      'fog-drip': [7900, 2300],
      rain: [10360, 2600],
    },
  },
  wind: {
    version: 'ea320425',
    sprites: {
      breeze: [250, 8000, true],
    },
  },
  dam: {
    version: '7cae8db8',
    sprites: {
      pond: [250, 8000, true],
      trickle: [8750, 8000, true],
      sticks: [17080, 1200],
      tags: [18440, 1100],
    },
  },
  'dam-far': {
    version: 'f0ca0211',
    sprites: {
      woodpecker: [80, 1600],
      dipper: [1840, 1140],
      tail: [3140, 1700],
    },
  },
  mill: {
    version: '7d04fe87',
    sprites: {
      arches: [250, 8000, true],
      below: [8750, 8000, true],
      stone: [17080, 1500],
      post: [18740, 1100],
    },
  },
  'mill-far': {
    version: '624b01ae',
    sprites: {
      screaming: [80, 2300],
      chatter: [2540, 1500],
      roost: [4200, 2600],
      lodger: [6960, 1400],
    },
  },
  valley: {
    version: '2b29c518',
    sprites: {
      brook: [250, 8000, true],
      timber: [8580, 1500],
      plank: [10240, 1100],
      mud: [11500, 1000],
    },
  },
  hall: {
    version: '7d7250d1',
    sprites: {
      hearth: [250, 8000, true],
      log: [8580, 1000],
      snore: [9740, 2500],
    },
  },
  'valley-far': {
    version: '993c87c1',
    sprites: {
      lark: [80, 1894],
      thrush: [2134, 1550],
      nightjar: [3844, 2300],
    },
  },
  harbour: {
    version: 'cb711554',
    sprites: {
      surf: [250, 12000, true],
      rigging: [12580, 1600],
      moored: [14340, 1500],
      gull: [16000, 2100],
      tern: [18260, 930],
      slap: [19350, 1100],
    },
  },
} as const;
