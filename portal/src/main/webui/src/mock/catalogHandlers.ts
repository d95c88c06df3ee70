import { http, HttpResponse } from 'msw';
import { exercises, sources } from './catalog';
import { mockFigure } from './figureSvg';
import { problem } from './problem';

export const catalog = [
  http.get('*/api/catalog/exercises', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const items = exercises.filter(
      (exercise) =>
        exercise.name.toLowerCase().includes((query.get('q') ?? '').toLowerCase()) &&
        (!query.has('region') || exercise.regions.includes(query.get('region') ?? '')) &&
        (!query.has('type') || exercise.type === query.get('type')),
    );
    return HttpResponse.json({ items });
  }),
  http.get('*/api/catalog/exercises/:id/revisions/:n/variants/:code/figure.svg', ({ request, params }) => {
    const query = new URL(request.url).searchParams;
    let seed = 0;
    for (const letter of `${String(params.id)}${String(params.code)}`) seed += letter.charCodeAt(0);
    return new HttpResponse(mockFigure(seed, query.get('form') ?? 'motion', query.get('side') === 'LEFT'), {
      headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=31536000, immutable' },
    });
  }),
  http.get('*/api/catalog/sources', () => HttpResponse.json({ items: sources })),
  http.get('*/api/catalog/exercises/:id', ({ params }) => {
    const found = exercises.find((exercise) => exercise.id === params.id || exercise.slug === params.id);
    return found === undefined ? problem(404, 'not-found', 'Not found') : HttpResponse.json(found);
  }),
];
