/** A chart of medians, drawn by echarts into SVG. */
import * as echarts from "echarts";

export function chartOf(times: readonly (readonly [name: string, milliseconds: number])[], ours: string): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 760, height: 60 + times.length * 28 });
  const slowestFirst = times.toReversed();
  chart.setOption({
    animation: false,
    grid: { left: 150, right: 60, top: 20, bottom: 30 },
    xAxis: { type: "value", name: "ms", splitLine: { lineStyle: { color: "#8884" } } },
    yAxis: { type: "category", data: slowestFirst.map(([name]) => name), axisTick: { show: false } },
    series: [
      {
        type: "bar",
        barWidth: 16,
        label: {
          show: true,
          position: "right",
          formatter: ({ value }: { value: unknown }) => Number(value).toFixed(2),
        },
        data: slowestFirst.map(([name, value]) => ({
          value,
          itemStyle: { color: name === ours ? "#0b7a75" : "#9aa5b1" },
        })),
      },
    ],
  });
  const drawn = chart.renderToSVGString();
  // It would wait for what might be animated.
  chart.dispose();
  return drawn;
}
