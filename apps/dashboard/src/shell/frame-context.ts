import { createContext, useContext } from 'react';

/** What a page may ask of the frame around it. */
export interface FrameActs {
  openSearch: () => void;
  openHelp: () => void;
  /** signs out; asks first when something unsent would be lost */
  leave: () => void;
  /** says that something is recorded, on screen and to those who do not see it; `undo` takes it back */
  announce: (text: string, undo?: () => void) => void;
}
export const FrameContext = createContext<FrameActs>({
  openSearch: () => undefined,
  openHelp: () => undefined,
  leave: () => undefined,
  announce: () => undefined,
});
export const useFrame = () => useContext(FrameContext);
