import { useQuery } from '@tanstack/react-query';
import { exerciseQuery } from '@/api/catalog';
import { standardOf, variantsOf } from '@/features/exercises/variants';
import { Figure } from '@/features/figure/Figure';
import classes from './templates.module.css';

/** A template names no revision: its figure is the one that the catalog has today. */
export function PresentFigure({ exerciseId, variant }: { exerciseId: string; variant: string | undefined }) {
  const exercise = useQuery(exerciseQuery(exerciseId)).data;
  if (exercise === undefined) return <div className={classes.figure} />;
  const variants = variantsOf(exercise);
  const shown = variants.find(({ code }) => code === variant) ?? standardOf(variants);
  return (
    <div className={classes.figure}>
      <Figure figure={shown.figure} decorative size="small" />
    </div>
  );
}
