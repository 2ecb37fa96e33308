/** Case id, stream and workflow id of an inspection. */
export const inspectionStream = (inspection: string): string => `inspection-${inspection}`;
