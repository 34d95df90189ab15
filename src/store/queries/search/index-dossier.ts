import type { Dossier } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { type Doc, type KnownDoc, removeDoc, writeDoc } from './write-doc.ts';

/** Quotations, people and bodies, and statements of a story. Only what is different from before is indexed anew. */
export function indexDossier(db: Database, story: number, dossier: Dossier): void {
  const inStory = factsOfStory(db, story);
  // A report that has left the story meanwhile is still told of in its dossier.
  const factsOf = (id: string | undefined): ReportFacts | undefined =>
    id === undefined ? undefined : (inStory.get(id) ?? findFacts(db, id));
  const known = new Map(knownDocs(db, story).map((doc) => [`${doc.kind} ${doc.id}`, doc]));
  for (const doc of docsOf(dossier, story, factsOf)) {
    const key = `${doc.kind} ${doc.id}`;
    writeDoc(db, doc, known.get(key));
    known.delete(key);
  }
  for (const doc of known.values()) removeDoc(db, doc.num);
}

export function forgetDossier(db: Database, story: number): void {
  for (const doc of knownDocs(db, story)) removeDoc(db, doc.num);
}

const knownDocs = (db: Database, story: number): (KnownDoc & { kind: string; id: string })[] =>
  db.all(
    `SELECT num, hash, story, report, day, at, kind, id FROM doc WHERE story = ? AND kind IN ('quotation', 'person', 'statement')`,
    story,
  );

interface ReportFacts {
  readonly num: number;
  readonly day: number;
  readonly at: string;
}

const facts = `SELECT report.id AS id, report.num AS num, report.day AS day, coalesce(doc.at, report.first_seen) AS at
  FROM report LEFT JOIN doc ON doc.report = report.num AND doc.kind = 'report'`;

const factsOfStory = (db: Database, story: number): ReadonlyMap<string, ReportFacts> =>
  new Map(db.all<ReportFacts & { readonly id: string }>(`${facts} WHERE report.story = ?`, story).map((row) => [row.id, row]));

const findFacts = (db: Database, id: string): ReportFacts | undefined => db.get<ReportFacts>(`${facts} WHERE report.id = ?`, id);

function* docsOf(dossier: Dossier, story: number, factsOf: (id: string | undefined) => ReportFacts | undefined): Generator<Doc> {
  const seen = new Set<string>();
  const once = (doc: Doc): Doc[] => {
    const key = `${doc.kind} ${doc.id}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [doc];
  };
  const place = (report: string | undefined): Pick<Doc, 'story' | 'report' | 'day' | 'at'> => {
    const facts = factsOf(report);
    return { story, ...(facts && { report: facts.num, day: facts.day, at: facts.at }) };
  };
  for (const utterance of dossier.utterances) {
    const version = utterance.versions[utterance.best] ?? utterance.versions[0];
    if (!version) continue;
    const { name, asWritten } = utterance.speaker;
    const person = [...new Set([name, ...asWritten])].join(' · ');
    const shown = { title: name, text: version.text };
    yield* once({ kind: 'quotation', id: utterance.id, ...place(version.report), shown, fields: { quote: version.text, person } });
  }
  for (const entity of dossier.entities) {
    if (entity.type !== 'person' && entity.type !== 'organisation') continue;
    const names = [...new Set([entity.name, ...entity.variants.map((variant) => variant.text)])];
    const text = [entity.roles.join('; '), names.slice(1).join(' · ')].filter(Boolean).join(' — ') || entity.name;
    const fields = { title: entity.name, person: names.join(' · '), body: entity.roles.join('; ') };
    const { report: _, ...when } = place(entity.mentions.at(-1)?.report);
    yield* once({ kind: 'person', id: entity.id, ...when, shown: { title: entity.name, text }, fields });
  }
  const nameOf = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  for (const statement of dossier.statements) {
    // What somebody said is shown under their name, as a quotation is, and never as if it were so.
    const speaker = statement.attributedTo && nameOf.get(statement.attributedTo);
    const shown = { title: speaker ?? dossier.story.title, text: statement.text };
    yield* once({ kind: 'statement', id: statement.id, ...place(statement.members[0]?.report), shown, fields: { body: statement.text } });
  }
}
