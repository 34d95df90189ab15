/** A dossier goes in; files that other programs open come out, with the citations intact. */
export { exportTable, type TableName, tables } from './tables.ts';
export { exportWord } from './word.ts';
