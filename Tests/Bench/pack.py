"""A seeded pack of rules in SpotCheck's own language, as many as asked for.

The first rules of a long pack are those of a short one with the same seed. Nine of ten rules judge
single messages, whoever wrote them, so that other programs can look for the same things: each has
an expression that PCRE2, Python's `re` and `regex`, and ripgrep read alike. The tenth judges
conversations.
"""

import itertools
import json
import random
import shutil
from dataclasses import dataclass
from pathlib import Path

import wording

ACKNOWLEDGEMENTS = ["好的", "谢谢", "谢谢你呀", "嗯嗯", "知道了", "明白了", "thanks", "ok", "got it"]

DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
# Around the clock, so that rules about time apply to every chat.
CALENDAR = "zone: Asia/Shanghai\nhours:\n" + "".join(
    f'  {day}: ["00:00-24:00"]\n' for day in DAYS)


@dataclass(frozen=True)
class Rule:
    """One rule: its file, what other programs look for, and texts that it must hit."""

    id: str
    language: str
    # What stands in the rule file between its head and its reasons.
    body: str
    # None where the rule judges conversations.
    expression: str
    # Texts that hit it; for a rule about conversations, what sets it off, if anything does.
    samples: tuple
    # Chats that it must flag and must pass, as lines of a fixture.
    flag: tuple
    passes: tuple

    @property
    def needs_lookaround(self):
        return any(mark in self.expression for mark in ("(?<", "(?=", "(?!", r"\1"))


def make(count, seed):
    """The first `count` rules of the pack with that seed."""
    return [_rule(number, random.Random(f"{seed} rule {number}")) for number in range(count)]


def write(rules, folder, scorecard, folding=0):
    """Writes the pack as a folder for `--rules`; the first `folding` message rules fold."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "scorecards").mkdir(parents=True)
    shutil.copy(scorecard, folder / "scorecards" / "standard.yaml")
    (folder / "calendar.yaml").write_text(CALENDAR, encoding="utf-8")
    folds = {rule.id for rule in [r for r in rules if r.expression][:folding]}
    for rule in rules:
        path = folder / f"{rule.id}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(_yaml(rule, rule.id in folds), encoding="utf-8")


def expressions(rules):
    """Lines `id, expression` with a tab between them, for the programs compared with."""
    return "".join(f"{rule.id}\t{rule.expression}\n" for rule in rules if rule.expression)


def pick(random_source, items):
    return items[int(random_source.random() * len(items))]


def some(random_source, items, count):
    """`count` different items in their order."""
    chosen = set()
    while len(chosen) < count:
        chosen.add(int(random_source.random() * len(items)))
    return [items[index] for index in sorted(chosen)]


# Rules about single messages.

def _rule(number, rng):
    kinds = [_blunt, _brush_off, _unable, _contact, _rival, _lure, _vow, _denial, _offer]
    if number % 10 == 9:
        return _conversation(number // 10, rng)
    return kinds[number % 10](number, rng)


def _message_rule(number, name, language, condition, expression, samples):
    return Rule(
        id=f"{name}/n{number:04}", language=language,
        body=f"must_not: {{by: anyone, {condition}}}\n", expression=expression,
        samples=tuple(samples), flag=(f"A: {samples[0]}          # <- here",), passes=("A: ……",))


def _word_rule(number, name, language, words):
    """Words as the rule language reads them: an ASCII edge must not touch another letter."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    parts = [("(?<![A-Za-z0-9])" if word[0].isascii() else "") + word
             + ("(?![A-Za-z0-9])" if word[-1].isascii() else "") for word in longest_first]
    quoted = json.dumps(words, ensure_ascii=False)
    return _message_rule(number, name, language, f"words: {quoted}", "|".join(parts), words)


def _pattern_rule(number, name, language, expression, samples):
    quoted = "'" + expression.replace("'", "''") + "'"
    return _message_rule(number, name, language, f"pattern: {quoted}", expression, samples)


def _joined(*lists, between=""):
    return [between.join(parts) for parts in itertools.product(*lists)]


def _blunt(number, rng):
    all_words = _joined(wording.BLUNT_HEADS, wording.BLUNT_ACTS, wording.BLUNT_OBJECTS)
    return _word_rule(number, "blunt", "zh", some(rng, all_words, 12))


def _lure(number, rng):
    ends = "聊 详谈 吧 说 发 细聊 再发 转".split()
    all_words = _joined(wording.LURES, wording.CHANNELS, ends)
    return _word_rule(number, "lure", "zh", some(rng, all_words, 12))


def _rival(number, rng):
    chinese = ["".join(pair) for pair in itertools.permutations(wording.SYLLABLES, 2)]
    english = ["".join(trio) for trio in itertools.permutations(wording.SYLLABLES_EN, 3)]
    names = [f"{name}家" for name in some(rng, chinese, 6)] + some(rng, english, 6)
    return _word_rule(number, "rival", "zh" if number % 20 < 10 else "en", names)


def _brush_off(number, rng):
    targets = "客服 仓库 快递员 老板 店长 我们 物流 同事".split()
    heads = some(rng, wording.PRESSURES + wording.REFUSALS, 4)
    tails = some(rng, _joined(wording.NUISANCES + wording.DUTIES, targets), 5)
    expression = f"(?:{'|'.join(heads)})(?:再|老)?.{{0,6}}(?:{'|'.join(tails)})"
    samples = [head + middle + tail
               for head, middle, tail in zip(heads, ["再", "老是", "", "一直"], tails)]
    return _pattern_rule(number, "brush-off", "zh", expression, samples)


def _unable(number, rng):
    things = ["the parcel", "your order", "a used item", "that part", "the deposit", "shipping"]
    heads = some(rng, wording.UNABLE, 3)
    tails = some(rng, _joined(wording.FAVOURS, things, between=" "), 4)
    expression = rf"(?<![a-z])(?:{'|'.join(heads)})\s+.{{0,16}}(?:{'|'.join(tails)})(?![a-z])"
    samples = [f"we {head} {middle}{tail}"
               for head, middle, tail in zip(heads, ["", "just ", "go and "], tails)]
    return _pattern_rule(number, "unable", "en", expression, samples)


def _vow(number, rng):
    heads = some(rng, wording.VOWS, 3)
    promises = some(rng, _joined(wording.GAPS["part"], wording.PROMISES), 4)
    expression = (f"(?<![不没])(?:{'|'.join(heads)})(?:(?!不是).){{0,6}}"
                  f"(?P<promise>{'|'.join(promises)})(?![吗么?？])")
    samples = [head + promise for head, promise in zip(heads, promises)]
    return _pattern_rule(number, "vow", "zh", expression, samples)


def _denial(number, rng):
    if number % 20 < 10:
        ends = ["here", "at all", "anyway", "today", "now", "really", "to solve", "you know"]
        all_words = _joined(wording.DENIALS, wording.BURDENS, ends, between=" ")
        return _word_rule(number, "denial", "en", some(rng, all_words, 10))
    heads = some(rng, wording.VOWS_EN, 3)
    tails = some(rng, _joined(wording.PROMISES_EN, wording.GAPS["item"], between=" any "), 4)
    expression = (rf"\b(?:{'|'.join(heads)})\b(?! not)[^.?!]{{0,20}}"
                  rf"(?P<promise>{'|'.join(tails)})\b(?!\?)")
    samples = [f"it is {head} going to {tail}" for head, tail in zip(heads, tails)]
    return _pattern_rule(number, "vow-en", "en", expression, samples)


def _offer(number, rng):
    if number % 20 < 10:
        actions = _joined("好评 晒图 五星 追评 加购 收藏 截图 转发".split(), "返 换 送 抵 领 兑".split(),
                          "红包 现金 话费 券 积分 会员".split())
        tails = some(rng, actions, 3)
        expression = (r"(?P<amount>[0-9]{1,4}(?:\.[0-9]{1,2})?)\s*(?:元|块|rmb).{0,6}"
                      f"(?:{'|'.join(tails)})")
        samples = [f"{amount}元{tail}" for amount, tail in zip(["5", "18.8", "30"], tails)]
        return _pattern_rule(number, "offer", "zh", expression, samples)
    tails = some(rng, _joined("到 发 退 修 换 补 回 查".split(), "全款 整单 原件 现货 配件 差价".split()), 3)
    expression = (r"(?P<count>[0-9]{1,2}|[一二三四五六七八九十两半])个?(?P<unit>分钟|小时|天|工作日)"
                  f"(?:之内|以内|内).{{0,4}}(?:{'|'.join(tails)})")
    samples = [f"{time}{tail}" for time, tail in zip(["三天内", "24小时之内", "两个工作日内"], tails)]
    return _pattern_rule(number, "deadline", "zh", expression, samples)


# Contacts and runs of characters; the two with a backreference hold nothing that every hit has.
CONTACTS = [
    ("zh", "(?<![0-9])(?P<phone>1[3-9][0-9]{9})(?![0-9])", ["打13800002216", "15900007782 这个号"]),
    ("zh", "([一-鿿])\\1{3,}", ["快快快快", "哈哈哈哈哈"]),
    ("zh", "(?<![0-9])(?P<area>0[1-9][0-9]{1,2})-(?P<number>[1-9][0-9]{6,7})(?![0-9])",
     ["座机0571-20000163", "021-60000715"]),
    ("en", r"(?P<name>[a-z0-9._-]{2,32})@(?P<host>[a-z0-9-]{2,32}\.(?:com|cn|net|org))",
     ["mail me at kit.harrow@northmail.com", "use spare-box@quickpost.net"]),
    ("zh", "(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
     "[0-9]{3}[0-9x](?![0-9a-z])", ["证件110000199003070028", "11000020010922001x"]),
    ("zh", "(?<![0-9])(?P<card>62[0-9]{14,17})(?![0-9])", ["卡号6200000000001234567"]),
    ("en", r"https?://(?!(?:www\.)?our-shop\.com)(?P<host>[a-z0-9.-]+)/",
     ["see https://cheap-goods.net/sale", "http://deals.example.org/x"]),
    ("en", r"(?<![0-9])\(?[2-9][0-9]{2}\)?[-. ][0-9]{3}[-. ][0-9]{4}(?![0-9])",
     ["ring 555-010-0142", "(555) 010-0177 after six"]),
    ("zh", "(?<![0-9])(?:[0-9][-. ]){8,}[0-9](?![0-9])", ["1-3-8-0-0-0-0-2-2-1-6"]),
    ("en", "(?-i:(?<![A-Za-z])[A-Z]{4,}(?: [A-Z]{2,}){2,})", ["JUST READ THE MANUAL"]),
    ("en", r"(?<![a-z])([a-z])\1{3,}", ["zzzzz", "hmmm okkkk mmmmm"]),
]


def _contact(number, rng):
    turn = number // 10
    if turn < len(CONTACTS):
        language, expression, samples = CONTACTS[turn]
        return _pattern_rule(number, "contact", language, expression, samples)
    if turn % 3 == 0:
        tails = some(rng, _joined(wording.LURES_EN, wording.CHANNELS_EN, between=" "), 4)
        expression = rf"\b(?:{'|'.join(tails)})\b[^a-z0-9]{{0,4}}(?P<account>[a-z0-9_.+-]{{4,24}})"
        samples = [f"{tail}: {name}" for tail, name in zip(tails, ["kit_harrow", "shopmate9"])]
        return _pattern_rule(number, "contact", "en", expression, samples)
    places = some(rng, _joined(wording.CHANNELS, "号 账号 名片 暗号 备注".split()), 3)
    expression = f"(?:{'|'.join(places)})(?:是|：|:)?\\s?(?P<account>[a-z][a-z0-9_-]{{5,19}})(?!@)"
    samples = [f"{place}是{name}" for place, name in zip(places, ["ab20418x", "kefu_77k"])]
    return _pattern_rule(number, "contact", "zh", expression, samples)


# Rules about conversations.

def _conversation(turn, rng):
    fixed = [_greeting, _reply, _goodbye, _repeats, _count, _promise]
    return fixed[turn]() if turn < len(fixed) else _complaint(turn, rng)


def _chat_rule(name, body, flag, passes, language="zh", samples=()):
    return Rule(
        id=f"chat/{name}", language=language, body=body, expression=None,
        samples=tuple(samples), flag=tuple(flag), passes=tuple(passes))


def _list(words):
    return json.dumps(words, ensure_ascii=False)


def _greeting():
    return _chat_rule(
        "greeting",
        f"must: {{by: agent, words: {_list(wording.GREETINGS)}}}\nwithin: first 2 messages\n",
        ["C: 在吗", "A: 有货"], ["C: 在吗", "A: 您好，请说"])


def _reply():
    return _chat_rule(
        "reply",
        f"when: {{by: customer, at: end of turn, except: {{words: {_list(ACKNOWLEDGEMENTS)}}}}}\n"
        "must: {by: agent}\nwithin: 60 s\ncounts: late\n",
        ["09:00:00 C: 有L码吗", "09:02:00 A: 有的"], ["09:00:00 C: 有L码吗", "09:00:20 A: 有的"])


def _goodbye():
    return _chat_rule(
        "goodbye",
        f"must: {{by: agent, words: {_list(wording.CLOSINGS)}}}\nwithin: last 2 messages\n",
        ["C: 好的", "A: 嗯"], ["C: 好的", "A: 祝您生活愉快"])


def _repeats():
    line = "A: 满减在结算的时候会自动抵扣"
    return _chat_rule(
        "repeats", "must_not: {by: agent, repeats: {times: 3, similarity: 0.85, length: 6}}\n",
        ["C: 券怎么用", line, "C: 在哪里", line, "C: 点哪个", line], ["C: 券怎么用", line])


def _count():
    return _chat_rule(
        "count", "must_not: {by: agent, words: [亲], count: 6}\n",
        ["A: 亲"] * 6, ["A: 亲", "A: 有的"])


def _promise():
    words = ["马上回复", "稍等", "write again today", "one moment"]
    return _chat_rule(
        "promise",
        f"when: {{by: agent, words: {_list(words)}}}\nmust: {{by: agent}}\nwithin: 10 min\n",
        ["09:00:00 A: 稍等", "09:30:00 C: 人呢"], ["09:00:00 A: 稍等", "09:01:00 A: 有的"])


def _complaint(turn, rng):
    if turn % 3 == 0:
        words = some(rng, _joined(wording.GAPS["component"], wording.DAMAGES_EN, between=" "), 8)
        language, regret, answer = "en", wording.REGRETS_EN, "I am sorry about that"
    else:
        words = some(rng, _joined(wording.GAPS["part"], wording.DAMAGES), 8)
        language, regret, answer = "zh", wording.REGRETS, "非常抱歉，我来处理"
    said = f"{{by: agent, words: {_list(regret)}}}"
    body = (f"when: {{by: customer, words: {_list(words)}}}\nmust: {said}\n"
            f"within: next 3 messages\nunless: {{said: {said}, in: previous 2 messages}}\n")
    return _chat_rule(
        f"complaint-n{turn:04}", body, [f"C: {words[0]}", "A: 36"],
        [f"C: {words[0]}", f"A: {answer}"], language, words)


def _yaml(rule, folds):
    title = f"{{zh: 规则 {rule.id}, en: rule {rule.id}}}"
    lines = [
        f"title: {title}", "dimension: attitude", "severity: minor", "points: -1",
        *(["folds: true"] if folds else []), rule.body.rstrip(), f"why: {title}",
        f"instead: {title}", f"false_alarms: {title}", "fixtures:"]
    for kind, chat in (("flag", rule.flag), ("pass", rule.passes)):
        lines += [f"  - {kind}: |", *(f"      {line}" for line in chat)]
    return "\n".join(lines) + "\n"
