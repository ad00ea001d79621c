import type { Tableau } from '../director/ports';
import type { Condition } from '../drawing';

const rounded = (value: number, step: number): number => Math.round(Math.round(value / step) * step * 1000) / 1000;

/** The look in visible steps of that size: a hair of a change repaints nothing. */
export function conditionOf(look: Tableau['look'], step: number): Condition {
  const { order, chaos, staleRules, backlog, decline, vision } = look;
  const near = (value: number) => rounded(value, step);
  return {
    order: near(order),
    chaos: near(chaos),
    staleRules: near(staleRules),
    backlog: near(backlog),
    decline: near(decline),
    vision: near(vision),
  };
}
