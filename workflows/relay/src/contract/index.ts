/** While this workflow runs, Temporal still holds what the relay told it; when it is missing, everything is told again. */
export const MARKER_ID = 'relay-marker';
export const MARKER_TYPE = 'relayMarker';
