import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FigureScript } from '@/api/figureScript';
import stack from '@/ui/stack.module.css';
import { PoseEditor } from './PoseEditor';
import { StartFigure } from './StartFigure';

interface FigurePanelProps {
  /** Of the variant. */
  name: string;
  script: FigureScript | undefined;
  onChange: (script: FigureScript) => void;
  onDone: () => void;
}

/** The figure of one variant: first where to begin, then the editor. */
export function FigurePanel({ name, script, onChange, onDone }: FigurePanelProps) {
  const { t } = useTranslation('authoring');
  return (
    <section className={stack.stack} aria-label={t('pose.title', { name })}>
      <div className={stack.apart}>
        <h2>{t('pose.title', { name })}</h2>
        <Button variant="default" onClick={onDone}>
          ← {t('pose.done')}
        </Button>
      </div>
      {script === undefined ? (
        <StartFigure onStart={onChange} />
      ) : (
        <PoseEditor script={script} onChange={onChange} />
      )}
    </section>
  );
}
