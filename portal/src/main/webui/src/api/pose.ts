import { catalog, value } from './client';
import type { components } from './generated/catalog-service';
import type { FigureScript } from './figureScript';
import type { Maybe } from './model';

export const VIEWS = ['SCRIPT', 'SIDE', 'FRONT', 'BACK', 'TOP'] as const;
export type PreviewView = (typeof VIEWS)[number];

export interface PreviewAsked {
  script: FigureScript;
  key?: number;
  form?: 'still' | 'motion' | 'panels';
  view?: PreviewView;
  /** A joint pulled to a place of the picture, in its user units. */
  drag?: { key: number; joint: string; to: [number, number] };
}

export interface Joint {
  name: string;
  x: number;
  y: number;
  parent?: Maybe<string>;
  draggable: boolean;
}

export interface FigureFinding {
  code: string;
  key?: Maybe<number>;
  joint?: Maybe<string>;
  message: string;
  severity: string;
}

export interface PreviewAnswer {
  /** After the drag, within what a body can do. */
  script: FigureScript;
  svg: string;
  joints: Joint[];
  findings: FigureFinding[];
}

/** Draws a script; nothing is stored. The one renderer is in the service. */
export async function previewFigure(asked: PreviewAsked, signal?: AbortSignal) {
  const body = asked as components['schemas']['FigurePreviewRequest'];
  return (await value(catalog.POST('/figures/preview', { body, signal }))) as PreviewAnswer;
}

/** The pose script that a variant of another exercise has, to begin one's own with. */
export async function readScript(slugOrId: string, revision: number, variant: string) {
  return (await value(
    catalog.GET('/exercises/{slugOrId}/revisions/{revision}/variants/{variant}/script', {
      params: { path: { slugOrId, revision, variant } },
    }),
  )) as FigureScript;
}
