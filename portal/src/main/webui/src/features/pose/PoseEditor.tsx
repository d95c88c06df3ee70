import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureScript } from '@/api/figureScript';
import { VIEWS, type PreviewView } from '@/api/pose';
import { useDrawing } from '@/features/author/useDrawing';
import { Notice } from '@/ui/Notice';
import { Camera } from './Camera';
import { Contacts } from './Contacts';
import { Drawing, viewBoxOf } from './Drawing';
import { FindingList } from './FindingList';
import { KeyStrip } from './KeyStrip';
import { mirroredPose, mirroredScript } from './mirror';
import { Scene } from './Scene';
import { withKey, writtenOut } from './script';
import { Stage } from './Stage';
import { usePosing } from './usePosing';
import classes from './pose.module.css';

interface PoseEditorProps {
  script: FigureScript;
  onChange: (script: FigureScript) => void;
}

/** Key positions posed by pulling joints. Every picture comes from the service, so it is what patients will see. */
export function PoseEditor({ script, onChange }: PoseEditorProps) {
  const { t } = useTranslation('authoring');
  const [view, setView] = useState<PreviewView>('SCRIPT');
  const [playing, play] = useState(false);
  const [message, say] = useState('');
  const posing = usePosing(script, onChange, view);
  const { key, edit } = posing;
  const label = script.keys[key]?.label ?? '';
  const act = (action: (() => void) | undefined, done: string) => () => {
    action?.();
    say(done);
  };
  const mirrorKey = () => {
    const written = writtenOut(script);
    const pose = written.keys[key]?.pose;
    if (pose !== undefined) edit(withKey(written, key, { pose: mirroredPose(pose) }));
  };
  return (
    <div className={classes.editor}>
      <div className={classes.main}>
        <div className={classes.tools} role="toolbar" aria-label={t('pose.view')}>
          <div className={classes.views}>
            {VIEWS.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={view === one && !playing}
                onClick={() => {
                  play(false);
                  setView(one);
                }}
              >
                {t(`pose.views.${one}`)}
              </button>
            ))}
          </div>
          <div className={classes.actions}>
            <Tool label={t('pose.undo')} onClick={posing.undo && act(posing.undo, t('pose.undone'))}>
              ↶
            </Tool>
            <Tool label={t('pose.redo')} onClick={posing.redo && act(posing.redo, t('pose.redone'))}>
              ↷
            </Tool>
            <Button variant="default" onClick={act(mirrorKey, t('pose.mirrored'))}>
              {t('pose.mirrorKey')}
            </Button>
            <Button variant="default" onClick={act(() => edit(mirroredScript(script)), t('pose.mirrored'))}>
              {t('pose.mirror')}
            </Button>
            <Button aria-pressed={playing} onClick={() => play(!playing)}>
              {t(playing ? 'pose.stop' : 'pose.play')}
            </Button>
          </div>
        </div>
        <p className={classes.hint}>{t('pose.lead')}</p>
        {posing.problem !== undefined && (
          <Notice tone="stop" role="alert">
            <p>{t(posing.problem.passing ? 'pose.away' : 'pose.refused')}</p>
            <ul>
              {posing.problem.fields.map((field) => (
                <li key={field.field}>
                  {field.field}: {field.message}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {playing ? (
          <Played script={script} />
        ) : (
          <Stage posing={posing} label={t('pose.stage', { number: key + 1, label })} say={say} />
        )}
        <p role="status" className="visually-hidden">
          {message}
        </p>
        <KeyStrip script={script} chosen={key} onChoose={posing.chooseKey} onChange={edit} say={say} />
      </div>
      <div className={classes.aside}>
        <FindingList findings={posing.shown?.findings} chosen={key} onChoose={posing.chooseKey} />
        <Camera script={script} onChange={edit} />
        <Scene script={script} onChange={edit} say={say} />
        <Contacts script={script} onChange={edit} say={say} />
        <Textarea
          label={t('pose.alt')}
          description={t('pose.altHint')}
          value={script.alt}
          maxLength={300}
          onChange={(event) => edit({ ...script, alt: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}

function Tool({ label, onClick, children }: { label: string; onClick?: () => void; children: string }) {
  return (
    <button
      type="button"
      className={classes.tool}
      aria-label={label}
      title={label}
      aria-disabled={onClick === undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** The whole motion, as the exercise will show it. */
function Played({ script }: { script: FigureScript }) {
  const { t } = useTranslation('authoring');
  const drawing = useDrawing(script, 'motion');
  const box = drawing.data === undefined ? [0, 0, 4, 3] : viewBoxOf(drawing.data.svg);
  return (
    <div className={classes.stage} style={{ aspectRatio: `${box[2]} / ${box[3]}` }}>
      {drawing.data === undefined ? (
        <p className={classes.waiting}>{t(drawing.isError ? 'pose.away' : 'pose.drawing')}</p>
      ) : (
        <Drawing svg={drawing.data.svg} label={script.alt} moving />
      )}
    </div>
  );
}
