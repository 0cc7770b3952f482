/// The style of reports of performance, beside `ReportStyle`.
enum CardStyle {
    static let sheet: Markup = """
        .cards .number a,.figures-list a{color:inherit}
        .cards td.number .of,.problems td.number .of{display:block}
        th .of{display:block;font-weight:400}
        .sub{margin:28px 0 10px;font-size:18px}
        .cautions{margin:16px 0 0;padding:12px 16px 12px 2.4em;max-width:84ch;background:var(--card);
        border:1px solid var(--amber);border-radius:12px}
        .cautions li{margin:4px 0}
        .standing{display:block;font-size:12.5px;color:var(--soft)}
        .standing.met{color:var(--accent);font-weight:600}.standing.met::before{content:"✓ "}
        .standing.missed{color:var(--red);font-weight:600}.standing.missed::before{content:"✗ "}
        .standing.unclear::before{content:"? "}
        .pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(420px,1fr));gap:0 24px}
        .plain{list-style:none;margin:0;padding:0;font-size:14px}
        .plain .of{margin-left:4px}
        .problems .plain .of{margin:0 6px 0 0}
        .problems th[scope=row]{min-width:170px}
        tfoot th,tfoot td{border-top:1px solid var(--line)}
        .examples{margin-top:18px}.examples>summary{cursor:pointer;font-weight:600}
        .figures-list{display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));
        gap:0 24px;margin:14px 0 20px}
        .figures-list>div{display:flex;justify-content:space-between;gap:12px;padding:5px 0;
        border-bottom:1px solid var(--line);font-size:14px}
        .figures-list dt{color:var(--soft)}
        .figures-list dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}
        .person>h4{margin:22px 0 8px}
        .strengths{margin:0;padding-left:1.2em}
        .drill{margin:12px 0 0;padding:10px 14px;background:var(--wash);border-radius:10px}
        .list{font-size:14px}
        .list td{white-space:nowrap}.list td:last-child{white-space:normal;min-width:200px}
        .chats{margin-top:24px}
        .form{margin:18px 0 0;padding:26px 30px;background:var(--card);border:1px solid var(--line);
        border-radius:14px}
        .form>h3{text-align:center;font-size:21px;margin-bottom:16px}
        .form .wide{border-radius:0}
        .form table{border-collapse:collapse}
        .form th,.form td{border:1px solid var(--line)}
        .form-facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(250px,1fr));gap:6px 24px;
        margin:0 0 14px}
        .form-facts>div{display:flex;gap:8px}
        .form-facts dt{color:var(--soft)}.form-facts dt::after{content:"："}
        .form-facts dd{margin:0;font-weight:600}
        :lang(en) .form-facts dt::after{content:":"}
        .remarks{margin:14px 0 26px;font-size:14px}
        .remarks p{margin:2px 0}
        .signs{display:grid;grid-template-columns:repeat(auto-fit,minmax(290px,1fr));gap:22px 32px}
        .sign{display:flex;align-items:flex-end;gap:8px;white-space:nowrap}
        .sign i{flex:2;border-bottom:1px solid var(--ink);height:26px}
        .sign i:last-child{flex:1}
        @media (max-width:640px){.pictures{grid-template-columns:1fr}.form{padding:16px}}
        @media print{
        #chats{display:none}
        .person,.form{break-before:page;margin:0;border:0;padding:0}
        #people>h2,#forms>h2,#forms>.note{display:none}
        .pictures{grid-template-columns:1fr 1fr}
        figure{margin:10pt 0;break-inside:avoid}
        .cautions,.drill,.form,.standing,.chart{print-color-adjust:exact;
        -webkit-print-color-adjust:exact}
        .form th,.form td{border-color:var(--soft)}
        #method{break-before:page}
        .plain{font-size:8pt}
        .person article{font-size:8.5pt;padding:6pt 9pt;margin:7pt 0}
        .person .chat{padding:5pt 8pt;margin:6pt 0}
        .person .bubble{padding:3pt 8pt}
        .person .who,.person .reasons dt{font-size:7.5pt}
        .drill{padding:5pt 8pt;margin-top:5pt}
        .figures-list>div{break-inside:avoid}
        }

        """
}
