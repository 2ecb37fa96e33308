import { createContext, useContext } from 'react';

/** What a page may ask of the frame around it. */
export interface FrameActs {
  openSearch: () => void;
  openHelp: () => void;
  /** says something to people who do not see the screen */
  announce: (text: string) => void;
}
export const FrameContext = createContext<FrameActs>({
  openSearch: () => undefined,
  openHelp: () => undefined,
  announce: () => undefined,
});
export const useFrame = () => useContext(FrameContext);
