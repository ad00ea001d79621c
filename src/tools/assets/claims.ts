/** What files are, for whoever reads the credits; each has its words in the game's `credits`. */
export type Work = 'pictures' | 'music' | 'sounds' | 'alegreya' | 'literata' | 'rest';

/** Who made files, under which licence, and out of what. */
export interface Claim {
  /** Paths from the folder of assets: `*` is any name, `**` any way down, `{a,b}` either. */
  readonly files: string;
  readonly work: Work;
  readonly maker: string;
  /** As SPDX writes it. */
  readonly licence: string;
  /** What they are made from, and how anybody could make them again. */
  readonly from: string;
  /** Drawn by `npm run assets`: one that it does not draw any more is nobody's. */
  readonly baked?: true;
}

const OURS = 'the Hand in Glove makers';
const PICTURE = { work: 'pictures', maker: OURS, licence: 'CC-BY-4.0' } as const;
const BAKED = { ...PICTURE, from: 'src/drawing, by npm run assets', baked: true } as const;

/** Files of sounds that no instrument is in. */
const SYNTHESISED = [
  ...['effects', 'answers', 'voices', 'voices-afar', 'voices-winged', 'landing', 'river', 'rain', 'wind'],
  ...['dam', 'dam-far', 'mill', 'mill-far', 'valley', 'valley-far', 'hall', 'harbour'],
];

/**
 * One rule for each kind of file in the folder of assets. The first that fits a file claims it; a file that none fits
 * stops `npm run assets`.
 */
export const CLAIMS: readonly Claim[] = [
  { ...BAKED, files: 'icon-*.png' },
  { ...BAKED, files: 'cards/*.webp' },
  { ...BAKED, files: 'social.jpg', from: `${BAKED.from}; its lettering is set in Alegreya` },
  { ...PICTURE, files: 'icon.svg', from: 'drawn by hand in this file' },
  {
    ...{
      files: `audio/{${SYNTHESISED.join()}}.{webm,m4a}`,
      work: 'sounds',
    },
    ...{ maker: OURS, licence: 'CC-BY-4.0', from: 'arithmetic in src/tools/audio, by npm run sounds' },
  },
  // Whatever else sounds may have instruments in it: a credit too many does no harm, and one too few does.
  {
    ...{ files: 'audio/*.{webm,m4a}', work: 'music', maker: `${OURS}; instruments by Frank Wen and others` },
    licence: 'CC-BY-4.0 AND MIT',
    from: 'scores in src/tools/audio, played with the soundfont FluidR3 GM (MIT), by npm run sounds',
  },
  {
    ...{ files: 'fonts/alegreya*.woff2', work: 'alegreya', maker: 'The Alegreya Project Authors', licence: 'OFL-1.1' },
    from: '@fontsource-variable/alegreya, cut to Western European letters by us',
  },
  {
    ...{ files: 'fonts/literata*.woff2', work: 'literata', maker: 'The Literata Project Authors', licence: 'OFL-1.1' },
    from: '@fontsource-variable/literata, cut to Western European letters by us',
  },
  {
    ...{ files: 'fonts/OFL-*.txt', work: 'rest', maker: 'SIL International and the makers of the typefaces' },
    ...{ licence: 'OFL-1.1', from: 'the licence of a typeface, as its makers wrote it' },
  },
  {
    ...{ files: 'LICENCES.txt', work: 'rest', maker: 'the makers of the libraries that travel with the game' },
    ...{ licence: 'as the text says', from: 'the licences in node_modules, by npm run assets' },
  },
  {
    ...{ files: '{again.js,app.webmanifest,fonts/README.md}', work: 'rest' },
    ...{ maker: OURS, licence: 'MIT', from: 'written by hand' },
  },
];

const RANGE = /\*\*|\*|\{[^}]*\}|[^*{]+/g;

const regular = (part: string): string => {
  if (part === '**') return '.*';
  if (part === '*') return '[^/]*';
  const escaped = part.replaceAll(/[.+?^$()|[\]\\]/g, '\\$&');
  return part.startsWith('{') ? `(?:${escaped.slice(1, -1).replaceAll(',', '|')})` : escaped;
};

/** Whether a path is one that a pattern means. */
export const fits = (pattern: string, path: string): boolean =>
  new RegExp(`^${(pattern.match(RANGE) ?? []).map(regular).join('')}$`).test(path);

/** The claim on a file; null where nobody makes one. */
export const claimOn = (path: string, claims: readonly Claim[] = CLAIMS): Claim | null =>
  claims.find(({ files }) => fits(files, path)) ?? null;
