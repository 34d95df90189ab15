/** What a name is, by its form and by its neighbours: points for person, place, organisation and other. */
export { weighContext } from './context.ts';
export { weighForm } from './form.ts';
export { NO_POINTS, type Points, sumPoints } from './points.ts';
