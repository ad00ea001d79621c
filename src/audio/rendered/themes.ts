/**
 * Where each sound is in its file: [begin, length] in milliseconds, `true` for what loops. Written by
 * src/tools/audio/make.py with the files in assets/audio; never edited by hand.
 */
export const THEMES = {
  'alder-tunes': {
    version: '8ec4bb11',
    sprites: {
      thriving: [80, 4740],
      muddling: [4980, 4100],
      bureaucratic: [9240, 4740],
      chaotic: [14140, 4420],
      declining: [18720, 5060],
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
