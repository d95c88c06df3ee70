import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { FigureScript } from '@/api/figureScript';
import { previewFigure } from '@/api/pose';
import type { Maybe } from '@/api/model';

/** The drawing of a script that is not stored yet; asked for when its author pauses. */
export function useDrawing(script: Maybe<FigureScript>, form: 'still' | 'motion' | 'panels') {
  const [settled] = useDebouncedValue(script, 400);
  return useQuery({
    queryKey: ['figure', 'preview', form, settled],
    queryFn: ({ signal }) =>
      settled == null
        ? Promise.reject(new Error('no script'))
        : previewFigure({ script: settled, form }, signal),
    enabled: settled != null,
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: (previous) => previous,
  });
}
