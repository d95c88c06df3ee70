import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { exerciseQuery } from '@/api/catalog';
import type { Exercise } from '@/api/model';
import { FigureViewer } from '@/features/figure/FigureViewer';
import { list } from '@/format/number';
import { Loading } from '@/ui/Loading';
import { Page, Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { Actions } from './Actions';
import { AtAGlance } from './AtAGlance';
import { ClaimComparison } from './ClaimComparison';
import { Dosing } from './Dosing';
import classes from './exercise.module.css';
import { lastSearch } from './filter';
import { History } from './History';
import { HowTo } from './HowTo';
import { Ladder } from './Ladder';
import { ReviewLine } from './ReviewLine';
import { References } from './References';
import { standardOf, variantsOf } from './variants';

const route = getRouteApi('/exercises/$slug');

export function ExercisePage() {
  const { t } = useTranslation('catalog');
  const { slug } = route.useParams();
  const exercise = useQuery(exerciseQuery(slug));
  if (exercise.isPending) return <Loading />;
  if (exercise.isError) {
    return (
      <Page title={t('title')} over={<Over />}>
        <ProblemNotice
          error={exercise.error}
          part={t('search.away')}
          onRetry={() => void exercise.refetch()}
        />
      </Page>
    );
  }
  return <Shown exercise={exercise.data} />;
}

function Over() {
  const { t } = useTranslation('catalog');
  return (
    <Link to="/exercises" search={lastSearch()}>
      {t('title')}
    </Link>
  );
}

function Shown({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('catalog');
  const { variant: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const variants = variantsOf(exercise);
  const variant = variants.find(({ code }) => code === asked) ?? standardOf(variants);
  const choose = (code: string) =>
    void navigate({
      search: code === standardOf(variants).code ? {} : { variant: code },
      replace: true,
      resetScroll: false,
    });
  return (
    <Page
      title={exercise.name}
      over={<Over />}
      actions={<Actions key={variant.code} exercise={exercise} variant={variant} />}
    >
      <div className={classes.intro}>
        <p className={classes.purpose}>{exercise.purpose}</p>
        {exercise.aliases.length > 0 && (
          <p className={classes.soft}>{t('detail.aliases', { names: list(exercise.aliases) })}</p>
        )}
        <ReviewLine exercise={exercise} />
      </div>
      <div className={classes.doing}>
        <div className={classes.seeing}>
          <FigureViewer key={variant.code} figure={variant.figure} sides={variant.sides} />
          {variants.length > 1 && <Ladder variants={variants} chosen={variant} onChoose={choose} />}
        </div>
        <HowTo exercise={exercise} variant={variant} />
      </div>
      <AtAGlance exercise={exercise} variant={variant} />
      <Dosing exercise={exercise} />
      {exercise.claims.length > 0 && (
        <Section title={t('claims.title')} note={t('claims.note')}>
          <ClaimComparison exercise={exercise} />
        </Section>
      )}
      <References exercise={exercise} />
      <History exercise={exercise} />
    </Page>
  );
}
