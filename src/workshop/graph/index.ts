/** A story as a graph, drawn or written for other programs. */
export { type Coverage, CoverageCount } from './coverage';
export { dotOf } from './dot';
export { inWords } from './inWords';
export { mermaidOf } from './mermaid';
export { pictureOf } from './picture/picture';
export { shared } from './shared';
export { type StoryGraph, storyGraph } from './story';
