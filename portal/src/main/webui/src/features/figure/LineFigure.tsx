import { useQuery } from '@tanstack/react-query';
import { revisionQuery } from '@/api/catalog';
import { Figure } from './Figure';

interface LineFigureProps {
  exerciseId: string;
  /** The one that was prescribed; the exercise may have moved on. */
  revision: number;
}

/** The figure of a prescribed exercise. Where it has none, or the catalog is away, nothing: the words stand beside it. */
export function LineFigure({ exerciseId, revision }: LineFigureProps) {
  const exercise = useQuery(revisionQuery(exerciseId, revision));
  const figure = exercise.data?.variants?.find(({ standard }) => standard)?.figure;
  return figure == null ? null : <Figure figure={figure} decorative size="small" />;
}
