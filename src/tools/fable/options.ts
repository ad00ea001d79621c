import { InvalidArgumentError } from 'commander';

/** Reads an option that is a whole number within bounds; anything else is wrong use. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is wanted.`);
  };

/** The highest seed there is. */
export const LAST_SEED = 0xffffffff;
