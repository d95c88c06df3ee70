import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FigureScript } from '@/api/figureScript';
import { NumberBox } from './NumberBox';
import classes from './pose.module.css';

interface CameraProps {
  script: FigureScript;
  onChange: (script: FigureScript) => void;
}

const CYCLES = ['THERE_AND_BACK', 'ROUND'] as const;

/** From where the figure is shown, and how its positions follow each other. */
export function Camera({ script, onChange }: CameraProps) {
  const { t } = useTranslation('authoring');
  const { view } = script;
  return (
    <section className={classes.part} aria-labelledby="figure-camera">
      <h3 id="figure-camera">{t('pose.camera')}</h3>
      <p className={classes.hint}>{t('pose.azimuthHint')}</p>
      <div className={classes.two}>
        <NumberBox
          label={t('pose.azimuth')}
          value={view.azimuth ?? 0}
          min={-360}
          max={360}
          step={5}
          onChange={(azimuth) => onChange({ ...script, view: { ...view, azimuth } })}
        />
        <NumberBox
          label={t('pose.elevation')}
          value={view.elevation ?? 0}
          min={-90}
          max={90}
          step={5}
          onChange={(elevation) => onChange({ ...script, view: { ...view, elevation } })}
        />
      </div>
      <NativeSelect
        label={t('pose.cycle')}
        value={script.cycle}
        onChange={(event) =>
          onChange({ ...script, cycle: CYCLES.find((one) => one === event.currentTarget.value) ?? 'ROUND' })
        }
        data={CYCLES.map((value) => ({ value, label: t(`pose.cycles.${value}`) }))}
      />
    </section>
  );
}
