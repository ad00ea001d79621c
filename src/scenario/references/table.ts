import * as beat from '../schema/beat';
import * as condition from '../schema/condition';
import * as consequence from '../schema/consequence';
import * as scenario from '../schema/scenario';
import * as scene from '../schema/scene';
import type { Schema } from '../shape';
import type { Kind } from './names';

/** Which keys of which nodes hold names, and names of what. A key may hold one name or a list with names in it. */
export const REFERENCES = new Map<Schema, Readonly<Record<string, Kind>>>([
  [beat.Line, { speaker: 'cast' }],
  [beat.EnterCue, { who: 'cast' }],
  [beat.LeaveCue, { who: 'cast' }],
  [beat.MoveCue, { who: 'cast' }],
  [beat.LookCue, { who: 'cast', at: 'watched' }],
  [beat.MoodCue, { who: 'cast' }],
  [beat.PoseCue, { who: 'cast' }],
  [beat.PropCue, { who: 'cast' }],
  [condition.RelationshipCondition, { relationship: 'cast' }],
  [condition.RuleCondition, { rule: 'rule' }],
  [condition.SeasonCondition, { season: 'season' }],
  [condition.PartCondition, { part: 'part' }],
  [consequence.RelationshipConsequence, { relationship: 'cast' }],
  [consequence.MakeRuleConsequence, { makeRule: 'rule' }],
  [consequence.PruneRuleConsequence, { pruneRule: 'rule' }],
  [scene.Branch, { goto: 'scene' }],
  [scene.Choice, { goto: 'scene' }],
  [scene.Scene, { place: 'place', goto: 'scene' }],
  [scene.Storylet, { place: 'place', goto: 'scene', seasons: 'season' }],
  [scene.Ending, { place: 'place' }],
  [scenario.StandingRule, { rule: 'rule' }],
  [scenario.Counsellors, { how: 'cast', what: 'cast' }],
  [scenario.Draw, { draw: 'pool' }],
  [scenario.Season, { place: 'place', slots: 'scene' }],
]);
