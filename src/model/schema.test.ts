import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { Dossier } from './index.ts';

interface Node {
  readonly description?: string;
  readonly properties?: Record<string, Node>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

function undescribed(node: Node, path: string): string[] {
  const inside = Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
    ...(child.description ? [] : [`${path}.${name}`]),
    ...undescribed(child, `${path}.${name}`),
  ]);
  const lists = node.items ? undescribed(node.items, `${path}[]`) : [];
  const choices = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((choice) => undescribed(choice, path));
  return [...inside, ...lists, ...choices];
}

describe('the JSON Schema of the dossier', () => {
  it('describes every field', () => {
    assert.deepEqual(undescribed(z.toJSONSchema(Dossier) as Node, 'dossier'), []);
  });
});
