/// The style sheet of the report: one calm column, system fonts, light and dark, A4.
enum ReportStyle {
    static let sheet = Markup(stringLiteral: colors + layout + tables + chat + print)

    private static let light = """
        --paper:#f6f6f3;--card:#fff;--ink:#1c2226;--soft:#565f66;--line:#dfe1dc;--accent:#17635f;
        --wash:#e7f0ee;--mine:#e4efe9;--theirs:#f1f1ee;--mark:#ffe08a;--marked:#3a2c00;
        --red:#a3211a;--redwash:#fbeae8;--amber:#7a4d00;
        """

    private static let dark = """
        --paper:#14171a;--card:#1c2024;--ink:#e7e9e7;--soft:#a6aeb4;--line:#333a40;--accent:#7fcdc4;
        --wash:#1e302f;--mine:#1f3330;--theirs:#272c31;--mark:#6b5200;--marked:#fff4d0;
        --red:#ff9a90;--redwash:#3a2220;--amber:#e8bd74;
        """

    private static let colors = """
        :root{\(light)}
        @media (prefers-color-scheme:dark){:root{\(dark)}}

        """

    private static let layout = """
        *{box-sizing:border-box}
        html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
        @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.65 system-ui,-apple-system,
        "Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif}
        .page{max-width:1240px;margin:0 auto;padding:48px 32px 64px}
        .skip{position:absolute;left:-9999px}
        .skip:focus{left:16px;top:16px;background:var(--card);padding:8px 16px}
        a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:3px}
        a:focus-visible,.wide:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
        .eyebrow{margin:0;color:var(--accent);font-weight:600;letter-spacing:.06em}
        h1{margin:4px 0 0;font-size:34px;line-height:1.25;font-weight:650}
        .period{margin:6px 0 0;color:var(--soft);font-size:18px;font-variant-numeric:tabular-nums}
        nav ul,.people{display:flex;flex-wrap:wrap;gap:8px 24px;list-style:none;margin:0;padding:0}
        nav{margin:24px 0 8px;padding:12px 0;border-top:1px solid var(--line);
        border-bottom:1px solid var(--line)}
        section{margin-top:44px}
        h2{margin:0 0 14px;font-size:23px;line-height:1.3;font-weight:650}
        h3{margin:0 0 6px;font-size:20px;font-weight:650}
        h3 small{margin-left:10px;font-size:14px;font-weight:400;color:var(--soft)}
        p{margin:0 0 10px}
        .note{margin:10px 0 0;color:var(--soft);font-size:14px;max-width:78ch}
        .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(140px,1fr));gap:12px;margin:0}
        .tile{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding:16px 18px;
        background:var(--card);border:1px solid var(--line);border-radius:12px}
        .tile dt{color:var(--soft);font-size:14px}
        .tile dd{margin:0;font-size:30px;line-height:1.25;font-weight:650;
        font-variant-numeric:tabular-nums}
        .tile.alert{border-color:var(--red);border-width:2px;padding:15px 17px}
        .tile.alert dd{color:var(--red)}
        .sentences{margin:18px 0 0;padding-left:1.2em;max-width:78ch;font-size:17px}
        .sentences li{margin:4px 0}
        .facts,.reasons{margin:0}
        .facts>div{display:grid;grid-template-columns:150px 1fr;gap:4px 16px;padding:9px 0;
        border-top:1px solid var(--line)}
        .facts dt{color:var(--soft)}
        .facts dd{margin:0;grid-column:2;overflow-wrap:anywhere}
        code{font:14px/1.5 ui-monospace,"SF Mono",Consolas,"Noto Sans Mono",monospace;
        background:var(--wash);padding:2px 6px;border-radius:5px}
        footer{margin-top:44px;padding-top:16px;border-top:1px solid var(--line);color:var(--soft);
        font-size:14px}

        """

    private static let tables = """
        .wide{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:12px}
        table{width:100%;border-collapse:collapse;font-size:15px;line-height:1.45}
        caption{caption-side:bottom;text-align:left;padding:10px 16px;color:var(--soft);font-size:13px;
        border-top:1px solid var(--line)}
        th,td{padding:10px 12px;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
        th:first-child{padding-left:16px}
        thead th{border-top:0;color:var(--soft);font-weight:600;font-size:14px;vertical-align:bottom}
        tbody th{font-weight:600}
        tbody th small{display:block;font-weight:400;color:var(--soft);font-size:13px}
        .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        td.number b{display:block;font-weight:600}
        .of{color:var(--soft);font-size:13px;white-space:nowrap}
        td.number .of{display:inline}
        td.number b+.of{display:block}
        td.alert b{color:var(--red)}
        td.alert b::before{content:"▲ ";font-size:11px}
        .mean{min-width:200px}
        .rules th:first-child{min-width:170px}
        .rules td{white-space:nowrap}
        .figures{display:flex;justify-content:space-between;gap:12px;align-items:baseline;
        font-variant-numeric:tabular-nums}
        .bar{display:block;width:100%;max-width:220px;height:22px}
        .bar .axis{stroke:var(--line);stroke-width:2}
        .bar .edge{stroke:var(--soft);stroke-width:1;stroke-dasharray:2 2;opacity:.7}
        .bar .range{stroke:var(--accent);stroke-width:5;stroke-linecap:round;opacity:.55}
        .bar .dot{fill:var(--accent);stroke:var(--card);stroke-width:1.5}
        .edgy{display:block;color:var(--amber);font-size:13px;font-weight:600;white-space:nowrap}
        td .chip.tag{display:block;width:max-content;margin-top:4px}
        .chip{display:inline-block;padding:1px 9px;border:1px solid var(--line);border-radius:999px;
        font-size:13px;color:var(--soft);white-space:nowrap}
        .chip.major{border-color:var(--amber);color:var(--amber)}
        .chip.critical{border-color:var(--red);background:var(--redwash);color:var(--red);
        font-weight:650}
        .chip.tag{border-style:dashed;border-color:var(--soft);color:var(--ink)}

        """

    private static let chat = """
        .person{margin-top:32px}
        .person>h3{padding-top:10px;border-top:2px solid var(--ink)}
        .verdict{max-width:78ch;color:var(--soft)}
        article{margin:18px 0;padding:18px 22px;background:var(--card);border:1px solid var(--line);
        border-radius:14px}
        article:target-within,article:has(:target){border-color:var(--accent)}
        h4{margin:0;font-size:17px;font-weight:650;scroll-margin-top:24px}
        h2,h3{scroll-margin-top:16px}
        .chips{display:flex;flex-wrap:wrap;gap:6px 8px;align-items:center;margin:6px 0 4px}
        .points{font-variant-numeric:tabular-nums;margin-right:4px}
        .where{margin:0;color:var(--soft);font-size:13px;overflow-wrap:anywhere}
        .chat{list-style:none;margin:14px 0;padding:14px 16px;background:var(--paper);
        border-radius:10px;display:flex;flex-direction:column;gap:10px}
        .chat li{max-width:82%}
        .chat p{margin:0}
        .chat .agent,.chat .bot{align-self:flex-end;text-align:right}
        .chat .system,.chat .gap{align-self:center;text-align:center;color:var(--soft);font-size:13px}
        .who{font-size:12.5px;color:var(--soft);line-height:1.5;font-variant-numeric:tabular-nums}
        .bubble{display:inline-block;padding:8px 13px;border-radius:4px 14px 14px 14px;
        background:var(--card);border:1px solid var(--line);text-align:left;line-height:1.55;
        white-space:pre-wrap;overflow-wrap:anywhere}
        .agent .bubble,.bot .bubble{border-radius:14px 4px 14px 14px;background:var(--mine);
        border-color:var(--mine)}
        .bot .bubble{border-style:dashed;border-color:var(--soft)}
        .system .bubble{background:none;border:0;padding:0}
        .seen .bubble{border:2px solid var(--accent);padding:7px 12px}
        .here{color:var(--accent);font-weight:650;white-space:nowrap}
        mark{background:var(--mark);color:var(--marked);font-weight:650;padding:0 2px;border-radius:3px;
        text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px}
        .reasons>div{display:grid;grid-template-columns:92px 1fr;gap:12px;padding:4px 0}
        .reasons dt{color:var(--soft);font-size:14px}
        .reasons dd{margin:0;max-width:72ch;white-space:pre-wrap;overflow-wrap:anywhere}
        .next,.back{margin:8px 0 0;font-size:14px;text-align:right}
        @media (max-width:640px){.page{padding:24px 16px 40px}h1{font-size:28px}
        article{padding:14px}.chat{padding:10px}.chat li{max-width:94%}
        .reasons>div,.facts>div{grid-template-columns:1fr;gap:0}.facts dd{grid-column:1}}

        """

    private static let print = """
        @media print{
        :root{\(light)--paper:#fff}
        @page{size:A4;margin:14mm 12mm}
        body{font-size:10pt;line-height:1.5}
        .page{max-width:none;padding:0}
        nav,.skip,.people,.next,.back{display:none}
        h1{font-size:22pt}h2{font-size:14pt;break-after:avoid}h3{font-size:12pt;break-after:avoid}
        h4{font-size:11pt;break-after:avoid}
        section{margin-top:20pt}
        .wide{overflow:visible;border-radius:0;border-left:0;border-right:0}
        table{font-size:8.5pt}
        th,td{padding:4pt 5pt}
        .mean{min-width:105pt}
        .tile{padding:8pt 10pt}.tile dd{font-size:17pt}
        .sentences{font-size:10.5pt}
        thead{display:table-header-group}
        tr,.tile,.chat li,.reasons>div{break-inside:avoid}
        article>header{break-inside:avoid;break-after:avoid}.who{break-after:avoid}
        .chat{display:block}.chat li{margin:0 0 5pt}.chat .agent,.chat .bot{margin-left:auto}
        .chat .system,.chat .gap{margin-left:auto;margin-right:auto}
        article,.chat{-webkit-box-decoration-break:clone;box-decoration-break:clone}
        article{padding:10pt 12pt;margin:10pt 0}
        .chat{background:none;border:1px solid var(--line)}
        a{color:inherit;text-decoration:none}
        mark,.bubble,.chip,.bar,.tile{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        }
        """
}
