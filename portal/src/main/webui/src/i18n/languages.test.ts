import { describe, expect, it } from 'vitest';
import { IN_SPANISH } from '.';

const files = import.meta.glob<{ default: Texts }>('./*/*.json', { eager: true });
interface Texts {
  [key: string]: string | Texts;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every text by its path, the forms of a plural as one. */
function paths(texts: Texts, above = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [above + key.replace(PLURAL, '_#')] : paths(text, `${above}${key}.`),
  );
}

function entries(texts: Texts, above = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[above + key, text] as [string, string]] : entries(text, `${above}${key}.`),
  );
}

const of = (language: string, namespace: string): Texts => {
  const file = files[`./${language}/${namespace}.json`];
  if (file === undefined) throw new Error(`no texts for ${language}/${namespace}`);
  return file.default;
};

const sorted = (all: string[]) => [...new Set(all)].sort();
const slots = (text: string) => sorted(text.match(/{{\w+}}/g) ?? []);

describe.each(IN_SPANISH)('Spanish texts: %s', (namespace) => {
  const en = of('en', namespace);
  const es = of('es', namespace);

  it('are there for every English one, and for nothing else', () => {
    expect(paths(es).length).toBeGreaterThan(10);
    expect(sorted(paths(es))).toEqual(sorted(paths(en)));
  });

  it('have each plural in every form that Spanish has', () => {
    const keys = entries(es).map(([path]) => path);
    const plurals = sorted(keys.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4)));
    const forms = new Intl.PluralRules('es').resolvedOptions().pluralCategories;
    expect(
      plurals.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !keys.includes(key)),
    ).toEqual([]);
  });

  it('fill in the same values', () => {
    const english = new Map(entries(en));
    for (const [path, text] of entries(es)) {
      const same = english.get(path) ?? english.get(path.replace(PLURAL, '_other')) ?? '';
      expect(slots(text), path).toEqual(slots(same));
    }
  });
});
