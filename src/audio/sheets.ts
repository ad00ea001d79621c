/**
 * Where each sound is in its file: [begin, length] in milliseconds, `true` for what loops. Written by
 * src/tools/audio/make.py with the files in assets/audio; never edited by hand.
 */
export const SHEETS = {
  effects: {
    version: '3331a6cf',
    sprites: {
      bell: [80, 2500],
      'market-bell': [2740, 4000],
      creak: [6900, 1200],
      splash: [8260, 1150],
      pan: [9570, 1600],
      knock: [11330, 850],
      crash: [12340, 1600],
      murmur: [14100, 3300],
      laugh: [17560, 1700],
      wings: [19420, 950],
      choose: [20530, 1100],
      page: [21790, 300],
      leaf: [22250, 700],
      season: [23110, 2800],
      shock: [26070, 2100],
    },
  },
  voices: {
    version: '6d928568',
    sprites: {
      'otter-1': [80, 130],
      'otter-2': [370, 120],
      'otter-3': [650, 110],
      'otter-4': [920, 140],
      'hedgehog-1': [1220, 100],
      'hedgehog-2': [1480, 90],
      'hedgehog-3': [1730, 120],
      'hedgehog-4': [2010, 80],
      'hare-1': [2250, 70],
      'hare-2': [2480, 60],
      'hare-3': [2700, 80],
      'hare-4': [2940, 60],
      'vole-1': [3160, 80],
      'vole-2': [3400, 70],
      'vole-3': [3630, 90],
      'vole-4': [3880, 80],
      'badger-1': [4120, 170],
      'badger-2': [4450, 150],
      'badger-3': [4760, 180],
      'badger-4': [5100, 160],
      'kingfisher-1': [5420, 90],
      'kingfisher-2': [5670, 80],
      'kingfisher-3': [5910, 120],
      'kingfisher-4': [6190, 100],
    },
  },
  'voices-afar': {
    version: 'bba520d7',
    sprites: {
      'beaver-1': [80, 142],
      'beaver-2': [382, 152],
      'beaver-3': [694, 122],
      'beaver-4': [976, 162],
      'elk-1': [1298, 220],
      'elk-2': [1678, 200],
      'elk-3': [2038, 210],
      'elk-4': [2408, 230],
      'muskrat-1': [2798, 90],
      'muskrat-2': [3048, 100],
      'muskrat-3': [3308, 80],
      'muskrat-4': [3548, 100],
      'dormouse-1': [3808, 150],
      'dormouse-2': [4118, 140],
      'dormouse-3': [4418, 130],
      'dormouse-4': [4708, 170],
      'mouse-1': [5038, 55],
      'mouse-2': [5253, 60],
      'mouse-3': [5473, 50],
      'mouse-4': [5683, 60],
      'frog-1': [5903, 140],
      'frog-2': [6203, 130],
      'frog-3': [6493, 150],
      'frog-4': [6803, 120],
      'heron-1': [7083, 130],
      'heron-2': [7373, 120],
      'heron-3': [7653, 110],
      'heron-4': [7923, 160],
      'swift-1': [8243, 110],
      'swift-2': [8513, 80],
      'swift-3': [8753, 140],
      'swift-4': [9053, 70],
      'starling-1': [9283, 95],
      'starling-2': [9538, 115],
      'starling-3': [9813, 105],
      'starling-4': [10078, 125],
      'owl-1': [10363, 170],
      'owl-2': [10693, 150],
      'owl-3': [11003, 200],
      'owl-4': [11363, 140],
    },
  },
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
  'alder-tunes': {
    version: '105a5e2b',
    sprites: {
      song: [80, 6000],
      thriving: [6240, 4740],
      muddling: [11140, 4100],
      bureaucratic: [15400, 4740],
      chaotic: [20300, 4420],
      declining: [24880, 5060],
    },
  },
  'alder-base': {
    version: 'bca231f7',
    sprites: {
      base: [250, 61440, true],
    },
  },
  'alder-order': {
    version: 'd98ec8c8',
    sprites: {
      order: [250, 61440, true],
    },
  },
  'alder-energy': {
    version: '43589bc7',
    sprites: {
      energy: [250, 61440, true],
    },
  },
  'sticks-tunes': {
    version: 'b018530f',
    sprites: {
      thriving: [80, 5700],
      muddling: [5940, 4900],
      bureaucratic: [11000, 5700],
      chaotic: [16860, 5300],
      declining: [22320, 6100],
    },
  },
  'sticks-base': {
    version: 'd7633bbe',
    sprites: {
      base: [250, 57344, true],
    },
  },
  'sticks-order': {
    version: '0a23350f',
    sprites: {
      order: [250, 57344, true],
    },
  },
  'sticks-energy': {
    version: '8357ee6b',
    sprites: {
      energy: [250, 57344, true],
    },
  },
  'sky-tunes': {
    version: '3427bf35',
    sprites: {
      thriving: [80, 4500],
      muddling: [4740, 3900],
      bureaucratic: [8800, 4500],
      chaotic: [13460, 4200],
      declining: [17820, 4800],
    },
  },
  'sky-base': {
    version: '963bb334',
    sprites: {
      base: [250, 57600, true],
    },
  },
  'sky-order': {
    version: '5f0f45ed',
    sprites: {
      order: [250, 57600, true],
    },
  },
  'sky-energy': {
    version: '896cb6ea',
    sprites: {
      energy: [250, 57600, true],
    },
  },
  'banks-tunes': {
    version: '73f01d0d',
    sprites: {
      thriving: [80, 4980],
      muddling: [5220, 4300],
      bureaucratic: [9680, 4980],
      chaotic: [14820, 4640],
      declining: [19620, 5320],
    },
  },
  'banks-base': {
    version: '770c3951',
    sprites: {
      base: [250, 53760, true],
    },
  },
  'banks-order': {
    version: '74a05c8d',
    sprites: {
      order: [250, 53760, true],
    },
  },
  'banks-energy': {
    version: '836545fd',
    sprites: {
      energy: [250, 53760, true],
    },
  },
  'storm-tunes': {
    version: '3d8be66e',
    sprites: {
      thriving: [80, 4500],
      muddling: [4740, 3900],
      bureaucratic: [8800, 4500],
      chaotic: [13460, 4200],
      declining: [17820, 4800],
    },
  },
  'storm-base': {
    version: 'a2d079af',
    sprites: {
      base: [250, 35712, true],
    },
  },
  'storm-order': {
    version: '7ec2825c',
    sprites: {
      order: [250, 35712, true],
    },
  },
  'storm-energy': {
    version: 'e7ba55c4',
    sprites: {
      energy: [250, 35712, true],
    },
  },
} as const;

/** Milliseconds that an eighth of each theme takes, at its own speed. */
export const EIGHTHS = {
  alder: 320,
  sticks: 448,
  sky: 180,
  banks: 280,
  storm: 248,
} as const;
