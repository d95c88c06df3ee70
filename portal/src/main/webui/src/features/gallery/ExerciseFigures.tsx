import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { exerciseQuery } from '@/api/catalog';
import type { ExerciseSummary, FigureLink, Maybe } from '@/api/model';
import { Figure } from '@/features/figure/Figure';
import classes from './gallery.module.css';

interface Tile {
  variant: string | undefined;
  name: string;
  figure: Maybe<FigureLink>;
}

/** The figures of one exercise. Its list entry knows the standard one; the others come with the exercise itself. */
export function ExerciseFigures({ exercise }: { exercise: ExerciseSummary }) {
  const several = (exercise.variants ?? 1) > 1;
  const whole = useQuery({ ...exerciseQuery(exercise.slug), enabled: several });
  const tiles: Tile[] = whole.data?.variants?.map((variant) => ({
    variant: variant.standard ? undefined : variant.code,
    name: variant.name,
    figure: variant.figure,
  })) ?? [
    { variant: undefined, name: '', figure: exercise.figure },
    // Room for those that are on their way.
    ...Array.from({ length: several && whole.isPending ? (exercise.variants ?? 1) - 1 : 0 }, (_, at) => ({
      variant: `${at}`,
      name: '',
      figure: undefined,
    })),
  ];
  return tiles.map(({ variant, name, figure }) => (
    <li key={variant ?? 'standard'} className={classes.tile}>
      <Link
        to="/exercises/$slug"
        params={{ slug: exercise.slug }}
        search={variant === undefined ? {} : { variant }}
        className={classes.link}
      >
        <Figure figure={figure} size="small" decorative />
        <span className={classes.name}>
          <strong>{exercise.name}</strong>
          {name !== '' && <span>{name}</span>}
        </span>
      </Link>
    </li>
  ));
}
