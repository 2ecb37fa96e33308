/** Seven bars, one for each step; their outline is a flame. */
export function Logo({ size = 22 }: { size?: number }) {
  const heights = [5, 9, 13, 18, 14, 8, 4];
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true">
      {heights.map((h, i) => (
        <rect
          key={i}
          x={1 + i * 3}
          y={20 - h}
          width="2"
          height={h}
          rx="1"
          fill="var(--vd-accent)"
          opacity={i === 3 ? 1 : 0.78}
        />
      ))}
    </svg>
  );
}
