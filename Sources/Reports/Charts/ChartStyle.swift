/// The style of charts on pages, beside `ReportStyle`.
enum ChartStyle {
    static let sheet: Markup = """
        figure{margin:32px 0;max-width:720px}
        figure h2{margin:0 0 8px;font-size:18px}
        .chart{display:block;width:100%;background:var(--card);border:1px solid var(--line);
        border-radius:12px}
        .chart .grid{stroke:var(--line)}
        .chart .tick{fill:var(--soft);font-size:12px}
        .chart .line{fill:none;stroke:var(--accent);stroke-width:2.5}
        .chart .limit{fill:none;stroke:var(--soft);stroke-width:1.5;stroke-dasharray:5 4}
        .chart .dots{fill:var(--accent);stroke:var(--card)}
        .chart .alarms{fill:var(--red);stroke:var(--ink);stroke-width:1.5}
        .chart .name{fill:var(--ink);font-size:12px}
        figcaption{color:var(--soft);font-size:13px;margin-top:8px}
        .key{margin-right:18px}
        .key::before{content:"";display:inline-block;width:18px;margin-right:6px;
        vertical-align:middle;border-top:2.5px solid var(--accent)}
        .key.limit::before{border-top:1.5px dashed var(--soft)}
        .key.dots::before,.key.alarms::before{width:9px;height:9px;border:0;border-radius:50%;
        background:var(--accent)}
        .key.alarms::before{background:var(--red)}

        """
}
