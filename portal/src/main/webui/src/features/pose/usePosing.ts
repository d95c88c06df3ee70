import { useEffect, useRef, useState } from 'react';
import type { FigureScript } from '@/api/figureScript';
import { previewFigure, type PreviewAnswer, type PreviewAsked, type PreviewView } from '@/api/pose';
import { asProblem, type ProblemError } from '@/api/problem';
import { NO_HISTORY, redone, remembered, undone, type History } from './history';
import { Latest } from './latest';

interface Asked {
  asked: PreviewAsked;
  /** Counts the changes made by hand: the answer to a drag from before one of them is dropped. */
  epoch: number;
}

interface Now {
  script: FigureScript;
  key: number;
  view: PreviewView;
  shown: PreviewAnswer | undefined;
  onChange: (script: FigureScript) => void;
  epoch: number;
  /** As it was when a joint was taken hold of; remembered once it has really moved. */
  grabbed: FigureScript | undefined;
}

/** Where a pulled joint should go, in the units of the picture that is shown when the question is sent. */
export type Target = (shown: PreviewAnswer) => [number, number] | undefined;

/** A script being posed: what is shown of it, what was before, and how it changes. */
export function usePosing(script: FigureScript, onChange: (script: FigureScript) => void, view: PreviewView) {
  const [chosen, choose] = useState(0);
  const key = Math.min(chosen, script.keys.length - 1);
  const [shown, show] = useState<PreviewAnswer>();
  const [problem, setProblem] = useState<ProblemError>();
  const [history, setHistory] = useState<History<FigureScript>>(NO_HISTORY);
  const now = useRef<Now>({ script, key, view, shown, onChange, epoch: 0, grabbed: undefined });
  useEffect(() => {
    Object.assign(now.current, { script, key, view, onChange });
  });

  const [latest] = useState(
    () =>
      new Latest<Asked, PreviewAnswer>(
        ({ asked }) => previewFigure(asked),
        (answer, { asked, epoch }) => {
          const state = now.current;
          setProblem(undefined);
          if (epoch !== state.epoch) return;
          state.shown = answer;
          show(answer);
          if (asked.drag !== undefined) {
            const { grabbed } = state;
            if (grabbed !== undefined) setHistory((before) => remembered(before, grabbed));
            state.grabbed = undefined;
            state.script = answer.script;
            state.onChange(answer.script);
          }
        },
        (error) => setProblem(asProblem(error)),
      ),
  );
  const draw = () =>
    latest.put(() => {
      const { script: drawn, key: at, view: from, epoch } = now.current;
      return { asked: { script: drawn, key: at, view: from }, epoch };
    });
  useEffect(draw, [latest, key, view]);

  const put = (next: FigureScript) => {
    now.current.epoch += 1;
    now.current.script = next;
    onChange(next);
    draw();
  };
  return {
    key,
    chooseKey: choose,
    shown,
    problem,
    /** Anything but a drag. */
    edit: (next: FigureScript) => {
      setHistory(remembered(history, now.current.script));
      put(next);
    },
    /** What comes until the next `grab` is one step to undo. */
    grab: () => {
      now.current.grabbed = now.current.script;
    },
    pull: (joint: string, target: Target) =>
      latest.put(() => {
        const { script: pulled, key: at, view: from, shown: seen, epoch } = now.current;
        const to = seen === undefined ? undefined : target(seen);
        if (to === undefined) return undefined;
        return { asked: { script: pulled, key: at, view: from, drag: { key: at, joint, to } }, epoch };
      }),
    undo: step(undone),
    redo: step(redone),
  };

  function step(take: typeof undone<FigureScript>) {
    const to = take(history, script);
    if (to === undefined) return undefined;
    return () => {
      setHistory(to.history);
      put(to.present);
    };
  }
}

export type Posing = ReturnType<typeof usePosing>;
