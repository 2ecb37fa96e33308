import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import { type Line, lineHeight, lineKey } from './matrix-view.js';
import { usePrinting } from './use-printing.js';

/** Drawn before the first measure: a usual window, so that the first paint already has its rows. */
const firstRect = { width: 1000, height: 900 };

/** The lines in sight with the room of the others above and below, in px. On paper: all of them. */
export function useVirtualLines(lines: Line[], scroll: RefObject<HTMLElement | null>) {
  const printing = usePrinting();
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (i) => lineHeight(lines[i]!),
    overscan: 12,
    initialRect: firstRect,
    // A new function makes the virtualizer compute all places again; other lines have other heights.
    getItemKey: useCallback((i: number) => (lines[i] ? lineKey(lines[i]) : i), [lines]),
  });
  if (printing) return { shown: lines.map((line, index) => ({ line, index })), above: 0, below: 0 };
  const items = virtual.getVirtualItems();
  return {
    shown: items.flatMap(({ index }) => (lines[index] ? [{ line: lines[index], index }] : [])),
    above: items[0]?.start ?? 0,
    below: items.length > 0 ? virtual.getTotalSize() - items.at(-1)!.end : 0,
  };
}
