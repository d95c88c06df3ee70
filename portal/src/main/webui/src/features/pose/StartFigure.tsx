import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureScript } from '@/api/figureScript';
import { Card } from '@/ui/Card';
import stack from '@/ui/stack.module.css';
import { BorrowFigure } from './BorrowFigure';
import { standing } from './starts';

/** Nobody starts from nothing: a standing figure, or one that another exercise already has. */
export function StartFigure({ onStart }: { onStart: (script: FigureScript) => void }) {
  const { t } = useTranslation('authoring');
  const [picking, pick] = useState(false);
  return (
    <Card>
      <h3>{t('pose.start')}</h3>
      <div className={stack.row}>
        <Button variant="default" onClick={() => onStart(standing(t('pose.startKey')))}>
          {t('pose.startStanding')}
        </Button>
        <Button onClick={() => pick(true)}>{t('pose.startOther')}</Button>
      </div>
      {picking && <BorrowFigure onClose={() => pick(false)} onTake={onStart} />}
    </Card>
  );
}
