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
  weather: {
    version: '5912f076',
    sprites: {
      downpour: [250, 6000, true],
      breeze: [6750, 8000, true],
      drip: [15080, 1160],
      'fog-drip': [16400, 2300],
      wind: [18860, 2600],
      rain: [21620, 2600],
    },
  },
  dam: {
    version: 'c495b1ce',
    sprites: {
      pond: [250, 8000, true],
      trickle: [8750, 8000, true],
      sticks: [17080, 1200],
      tags: [18440, 1100],
      woodpecker: [19700, 1600],
      dipper: [21460, 1140],
      tail: [22760, 1700],
    },
  },
  mill: {
    version: 'e2712ccd',
    sprites: {
      arches: [250, 8000, true],
      below: [8750, 8000, true],
      screaming: [17080, 2300],
      chatter: [19540, 1500],
      roost: [21200, 2600],
      lodger: [23960, 1400],
      stone: [25520, 1500],
      post: [27180, 1100],
    },
  },
  valley: {
    version: '526411bd',
    sprites: {
      hearth: [250, 8000, true],
      brook: [8750, 8000, true],
      timber: [17080, 1500],
      log: [18740, 1000],
      snore: [19900, 2500],
      plank: [22560, 1100],
      lark: [23820, 1894],
      thrush: [25874, 1550],
      nightjar: [27584, 2300],
      mud: [30044, 1000],
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
