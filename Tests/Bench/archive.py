"""A seeded archive of invented chats, one conversation a line, as large as asked for.

The same seed and size give the same bytes on every machine. What rules are about stands in a fixed
share of the messages: most of it comes from few rules, as in real life, and the archive does not
depend on how many of them are in the pack.
"""

import itertools
import json
import random
import string
from bisect import bisect
from dataclasses import dataclass

import pack
import wording

# How many messages hold what some rule of a pack of 1,000 is about.
HIT_SHARE = 0.135
DISGUISED_SHARE = 0.003
ENGLISH_SHARE = 0.25
SHOPS = ["晚风女装店", "北坡电器店", "小满零食铺", "Cairn Outdoor"]
FULL_WIDTH = str.maketrans(
    string.digits + string.ascii_letters,
    "".join(chr(ord(c) + 0xFEE0) for c in string.digits + string.ascii_letters))
START = 1_772_400_000  # 2026-03-01 21:20 UTC


@dataclass
class _Topics:
    """What can be put into messages of one language; the first rules most often."""

    rules: list
    shares: list

    def sample(self, rng):
        rule = self.rules[bisect(self.shares, rng.random() * self.shares[-1])]
        return rule, pack.pick(rng, rule.samples)


def write(path, size, seed):
    """Writes at least `size` bytes of whole conversations; returns how many chats and messages."""
    rng = random.Random(f"{seed} archive")
    topics = _topics(pack.make(1000, seed))
    written = chats = messages = 0
    with open(path, "wb") as file:
        while written < size:
            chat = _chat(rng, chats, topics)
            line = json.dumps(chat, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
            file.write(line)
            written += len(line)
            chats += 1
            messages += len(chat["messages"])
    return chats, messages


def _topics(rules):
    table = {}
    for language in ("zh", "en"):
        fitting = [(1 / (rank + 5), rule) for rank, rule in enumerate(rules)
                   if rule.samples and rule.language == language]
        shares = list(itertools.accumulate(share for share, _ in fitting))
        table[language] = _Topics([rule for _, rule in fitting], shares)
    return table


def _chat(rng, number, topics):
    language = "en" if rng.random() < ENGLISH_SHARE else "zh"
    shop = SHOPS[3] if language == "en" else SHOPS[int(rng.random() * 3)]
    agent = f"{shop}:{int(rng.random() * 12) + 1:02}"
    customer = f"tb{int(rng.random() * 1e8):08}"
    return {
        "id": f"B{number:08}", "channel": "web" if language == "en" else "taobao", "shop": shop,
        "customer": customer, "product": pack.pick(rng, wording.GAPS["thing"]), "tags": [],
        "rating": int(rng.random() * 5) + 1 if rng.random() < 0.3 else None, "resolved": True,
        "messages": _messages(rng, number, language, agent, customer, topics)}


def _messages(rng, number, language, agent, customer, topics):
    time = START + number * 7
    messages = []

    def add(role, sender, text):
        nonlocal time
        time += int(rng.random() * (240 if rng.random() < 0.02 else 50)) + 3
        messages.append({"time": _time(time), "role": role, "sender": sender, "text": text})

    if rng.random() < 0.3:
        bot = wording.BOT_EN if language == "en" else wording.BOT_ZH
        add("bot", "bot", _filled(rng, pack.pick(rng, bot)))
    sorry = False
    for turn in range(2 + int(rng.random() * 6)):
        for _ in range(1 + (rng.random() < 0.25)):
            text, sorry = _line(rng, language, "customer", topics, sorry)
            add("customer", customer, text)
        for _ in range(1 + (rng.random() < 0.3)):
            text, sorry = _line(rng, language, "agent", topics, sorry)
            if turn == 0 and rng.random() < 0.97:
                text = f"Hello! {text}" if language == "en" else f"您好，{text}"
            add("agent", agent, text)
    if rng.random() < 0.9:
        closing = wording.CLOSING_EN if language == "en" else wording.CLOSING_ZH
        add("agent", agent, pack.pick(rng, closing))
    return messages


def _line(rng, language, role, topics, sorry):
    """One line, and whether the agent owes an apology from now on."""
    if role == "agent" and sorry and rng.random() < 0.8:
        regret = "I am so sorry about that." if language == "en" else "非常抱歉，给您添麻烦了"
        return regret, False
    if rng.random() < HIT_SHARE:
        rule, sample = topics[language].sample(rng)
        carrier = wording.CARRIER_EN if language == "en" else wording.CARRIER_ZH
        text = pack.pick(rng, carrier).format(sample)
        return _disguised(rng, text), sorry or (rule.expression is None and role == "customer")
    lines = {("zh", "customer"): wording.CUSTOMER_ZH, ("zh", "agent"): wording.AGENT_ZH,
             ("en", "customer"): wording.CUSTOMER_EN, ("en", "agent"): wording.AGENT_EN}
    return _filled(rng, pack.pick(rng, lines[language, role])), sorry


def _disguised(rng, text):
    """Now and then in full-width letters and digits, which only rules that fold see through."""
    if rng.random() < DISGUISED_SHARE / HIT_SHARE:
        return text.translate(FULL_WIDTH)
    return text


def _filled(rng, line):
    """The line with its gaps filled."""
    if "{" not in line:
        return line
    return "".join(
        part + (_gap(rng, name) if name else "") for part, name in _parsed(line))


_PARSED = {}


def _parsed(line):
    if line not in _PARSED:
        _PARSED[line] = [(text, name) for text, name, _, _ in string.Formatter().parse(line)]
    return _PARSED[line]


def _gap(rng, name):
    if name == "order":
        return f"77{int(rng.random() * 1e11):011}"
    if name == "number":
        return str(int(rng.random() * 180) + 3)
    return pack.pick(rng, wording.GAPS[name])


_DAYS = {}


def _time(seconds):
    """Unix seconds as local time of UTC+8; faster than the library for hundreds of thousands."""
    day, rest = divmod(seconds + 8 * 3600, 86400)
    if day not in _DAYS:
        from datetime import date
        _DAYS[day] = date.fromordinal(719163 + day).isoformat()
    return f"{_DAYS[day]}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}+08:00"
