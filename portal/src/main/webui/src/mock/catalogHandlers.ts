import { http, HttpResponse } from 'msw';
import type { Exercise, ExerciseResults, ExerciseSummary, FacetName } from '@/api/model';
import { exercises, sources } from './catalog';
import { mockFigure } from './figureSvg';
import { problem } from './problem';

/** Which codes of an exercise each filter looks at. */
const CODES: Partial<Record<FacetName, (exercise: Exercise) => readonly string[]>> = {
  region: ({ regions }) => regions,
  type: ({ type }) => [type],
  position: ({ position }) => position,
  equipment: ({ equipment }) => equipment,
  muscle: ({ muscles = [] }) => muscles,
  when: ({ use = [] }) => use.map(({ when }) => when),
  hazard: ({ hazards = [] }) => hazards,
  sides: ({ sides }) => [sides],
};
const NAMES = Object.keys(CODES) as FacetName[];

export function mockSearch(query: URLSearchParams): ExerciseResults {
  const wanted = (exercise: Exercise, ignored?: FacetName) =>
    ['ALL', exercise.status].includes(query.get('status') ?? 'PUBLISHED') &&
    `${exercise.name} ${exercise.aliases.join(' ')}`
      .toLowerCase()
      .includes((query.get('q') ?? '').toLowerCase()) &&
    !query.getAll('without').some((hazard) => exercise.hazards?.includes(hazard)) &&
    NAMES.every((name) => {
      const asked = query.getAll(name).filter((code) => code !== 'ALL');
      return (
        name === ignored || asked.length === 0 || asked.some((code) => CODES[name]?.(exercise).includes(code))
      );
    });
  return {
    items: exercises.filter((exercise) => wanted(exercise)).map(summary),
    facets: Object.fromEntries(
      NAMES.map((name) => {
        const counts = new Map<string, number>();
        exercises
          .filter((exercise) => wanted(exercise, name))
          .flatMap((exercise) => CODES[name]?.(exercise) ?? [])
          .forEach((code) => counts.set(code, (counts.get(code) ?? 0) + 1));
        return [name, [...counts].map(([code, count]) => ({ code, count }))];
      }),
    ),
    didYouMean: query.get('q') === 'scapulr' ? 'scapular' : undefined,
  };
}

function summary(exercise: Exercise): ExerciseSummary {
  const variants = exercise.variants ?? [];
  return {
    ...exercise,
    variants: Math.max(1, variants.length),
    figure: variants.find(({ standard }) => standard)?.figure,
    reviewState: exercise.review?.state,
  };
}

export const catalog = [
  http.get('*/api/catalog/exercises', ({ request }) =>
    HttpResponse.json(mockSearch(new URL(request.url).searchParams)),
  ),
  http.get('*/api/catalog/exercises/:id/revisions/:n/variants/:code/figure.svg', ({ request, params }) => {
    const query = new URL(request.url).searchParams;
    let seed = 0;
    for (const letter of `${String(params.id)}${String(params.code)}`) seed += letter.charCodeAt(0);
    return new HttpResponse(mockFigure(seed, query.get('form') ?? 'motion', query.get('side') === 'LEFT'), {
      headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=31536000, immutable' },
    });
  }),
  http.get('*/api/catalog/sources', () => HttpResponse.json({ items: sources })),
  http.get('*/api/catalog/exercises/:id/revisions/:n', ({ params }) => {
    const found = exercises.find((exercise) => exercise.id === params.id);
    return found === undefined ? problem(404, 'not-found', 'Not found') : HttpResponse.json(found);
  }),
  http.get('*/api/catalog/exercises/:id', ({ params }) => {
    const found = exercises.find((exercise) => exercise.id === params.id || exercise.slug === params.id);
    return found === undefined ? problem(404, 'not-found', 'Not found') : HttpResponse.json(found);
  }),
];
