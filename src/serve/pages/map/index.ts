/** Where places lie, drawn without a request to anybody. In: names. Out: a drawing and where each was put. */
export { drawMap } from './draw-map.ts';
