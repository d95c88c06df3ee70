import { useTranslation } from 'react-i18next';
import classes from './figure.module.css';
import { PlayIcon } from './PlayIcon';
import { useStillFigures } from './stillFigures';

/** Stops or starts every figure at once, here and on every other page; kept on this device. */
export function FigureMotion() {
  const { t } = useTranslation();
  const [still, choose] = useStillFigures();
  return (
    <button type="button" className={classes.control} onClick={() => choose(!still)}>
      <PlayIcon playing={!still} />
      {t(still ? 'figure.playAll' : 'figure.pauseAll')}
    </button>
  );
}
