import { useTranslation } from 'react-i18next';
import { figureAddress, type FigureSide } from '@/api/figure';
import type { FigureLink, Maybe } from '@/api/model';
import classes from './figure.module.css';
import { Stage } from './Stage';
import { useStillFigures } from './stillFigures';

export type FigureForm = 'motion' | 'panels' | 'still';

interface FigureProps {
  figure: Maybe<FigureLink>;
  /** `motion` becomes `still` for whoever wants figures to stand still. */
  form?: FigureForm;
  /** The working side of a one-sided exercise; without it the side that was drawn. */
  side?: FigureSide;
  paused?: boolean;
  /** The name stands beside it: a screen reader need not hear it twice. */
  decorative?: boolean;
  /** `small`: a thumbnail, without words when it is missing. */
  size?: 'small' | 'large';
}

/** Width by height of one panel, as the catalog draws them. */
const PANEL = [4, 3] as const;

/** The drawing of one variant. The page around it offers a way to stop all movement: FigureViewer, FigureMotion. */
export function Figure(props: FigureProps) {
  const { figure, form = 'motion', side, paused = false, decorative = false, size = 'large' } = props;
  const [still] = useStillFigures();
  if (figure == null) return <NoFigure size={size} />;
  const shown = form === 'motion' && still ? 'still' : form;
  const wide = shown === 'panels' ? Math.max(1, figure.keys.length) : 1;
  return (
    <Stage
      // A failed drawing must not stand in for the next one.
      key={figure[shown]}
      address={figureAddress(figure[shown], side)}
      label={decorative ? '' : figure.alt}
      running={shown === 'motion' && !paused}
      ratio={`${PANEL[0] * wide} / ${PANEL[1]}`}
      fallback={(retry) => <NoFigure size={size} retry={retry} />}
    />
  );
}

function NoFigure({ size, retry }: { size: 'small' | 'large'; retry?: () => void }) {
  const { t } = useTranslation();
  const text = t(retry === undefined ? 'figure.none' : 'figure.away');
  return (
    <div className={classes.none} data-size={size}>
      <span className={classes.noneMark} aria-hidden="true" />
      <span className={size === 'small' ? 'visually-hidden' : undefined}>{text}</span>
      {retry !== undefined && size === 'large' && (
        <button type="button" className={classes.retry} onClick={retry}>
          {t('problem.retry')}
        </button>
      )}
    </div>
  );
}
