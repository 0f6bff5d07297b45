"""Texts of lines as they stand on filing documents: names, addresses, companies, scopes, dates, codes, and characters at random."""

import bisect
import pathlib


class Texts:
    """Draws one text at a time.

    folder holds the word lists (see make-texts.py): characters.txt (the recognizer's classes), standard.txt (8,105 characters),
    divisions.txt, items.txt, words.txt (word and count), surnames.txt, lookalikes.txt.
    """

    def __init__(self, folder, rng):
        folder = pathlib.Path(folder)
        self.rng = rng
        self.standard = list((folder / "standard.txt").read_text("utf-8").strip())
        self.common = self.standard[:3500]
        self.signs = [c for c in (folder / "characters.txt").read_text("utf-8").split("\n") if len(c) == 1 and not "一" <= c <= "鿿"]
        self.divisions = self._lines(folder / "divisions.txt")
        self.items = self._lines(folder / "items.txt")
        self.surnames = self._lines(folder / "surnames.txt")
        self.lookalikes = [c for line in self._lines(folder / "lookalikes.txt") for c in line]
        words = [line.split() for line in self._lines(folder / "words.txt")]
        self.words = [w for w, _ in words]
        counts = [float(c) ** 0.6 for _, c in words]
        total, at = sum(counts), 0.0
        self.cumulative = []
        for c in counts:
            at += c / total
            self.cumulative.append(at)
        self.kinds = [
            (0.15, self.person), (0.18, self.address), (0.15, self.company), (0.17, self.scope), (0.08, self.date),
            (0.10, self.code), (0.08, self.words_only), (0.09, self.at_random),
        ]

    @staticmethod
    def _lines(path):
        return [line for line in path.read_text("utf-8").split("\n") if line.strip()]

    def pick(self, values):
        return values[int(self.rng.integers(len(values)))]

    def chance(self, share):
        return self.rng.random() < share

    def word(self):
        return self.words[min(len(self.words) - 1, bisect.bisect(self.cumulative, self.rng.random()))]

    def draw(self, longest):
        """One text of at most so many characters; a longer one is cut somewhere, as a wrapped line is."""
        at = self.rng.random()
        for share, make in self.kinds:
            at -= share
            if at < 0:
                break
        text = make()
        if len(text) > longest:
            start = int(self.rng.integers(0, len(text) - longest + 1))
            text = text[start:start + longest]
        if self.chance(0.06):
            text = text.translate(str.maketrans("（）：；，", "():;,"))
        return text.strip() or self.person()

    def character(self):
        at = self.rng.random()
        if at < 0.42:
            return self.pick(self.standard)
        if at < 0.56:
            return self.pick(self.lookalikes)
        return self.pick(self.common)

    def person(self):
        if self.chance(0.05):
            name = "".join(self.pick(self.common) for _ in range(int(self.rng.integers(2, 5)))) + "·" + "".join(
                self.pick(self.common) for _ in range(int(self.rng.integers(2, 6))))
        else:
            surname = self.pick(self.surnames) if self.chance(0.7) else self.character()
            name = surname + "".join(self.character() for _ in range(int(self.rng.integers(1, 3))))
        if self.chance(0.2):
            name = self.pick(["姓名", "姓 名", "法定代表人", "负责人", "经营者", "投资人", "性别男", "民族汉", "受托人：", "负责人：", "联系人："]) + name
        return name

    def number(self, low, high):
        return str(int(self.rng.integers(low, high)))

    def address(self):
        division = self.pick(self.divisions)
        parts = [division] if self.chance(0.75) else []
        if self.chance(0.5):
            parts.append(self.character() + self.pick([self.character(), self.word()]) + self.pick(["镇", "乡", "街道", "屯", "村", "庄", "湾", "坡", "沟"]))
        if self.chance(0.7):
            parts.append(self.pick([self.word(), self.character() + self.character()]) + self.pick(["路", "街", "大道", "巷", "胡同", "一路", "中路", "东街", "弄"]))
        parts.append(self.number(1, 999) + self.pick(["号", "号院", "号楼", "组", "-" + self.number(1, 30), "-" + self.number(1, 30) + "号", "号附" + self.number(1, 9) + "号"]))
        if self.chance(0.5):
            parts.append(self.pick([self.word(), self.character() + self.word()]) + self.pick(["大厦", "小区", "花园", "广场", "科技园", "中心", "公寓", "苑", "工业园"]))
        if self.chance(0.7):
            block = self.pick(["A座", "B座", "C区", "3#", "1幢", "2栋", "D栋", "5单元", "#", "(自主申报)", "（集群注册）", ""])
            parts.append(block + self.number(1, 30) + self.pick(["层", "楼", "室", "", "单元"]) + self.number(101, 2999) + self.pick(["室", "号", "房", "", "-" + self.number(1, 9)]))
        return "".join(parts)

    def company(self):
        place = self.pick(self.divisions)
        place = place[-int(self.rng.integers(2, 5)):] if self.chance(0.5) else place[:int(self.rng.integers(2, 4))]
        brand = self.pick([self.word(), self.character() + self.character(), self.character() + self.character() + self.character()])
        trade = self.pick(["科技", "网络科技", "信息技术", "商贸", "餐饮管理", "文化传媒", "建筑工程", "物流", "医疗器械", "电子商务", "教育咨询", "汽车维修", "服饰", self.word()])
        kind = self.pick(["有限公司", "有限责任公司", "股份有限公司", "经营部", "工作室", "中心", "店", "厂", "合作社", "协会", "律师事务所", "分公司", "（有限合伙）", "合伙企业（普通合伙）", "委员会", "小学"])
        return f"{brand}（{place}）{trade}{kind}" if self.chance(0.2) else place + brand + trade + kind

    def scope(self):
        mark = self.pick(["；", "、", "，", "；", "。", ";", ","])
        text = ""
        for _ in range(int(self.rng.integers(1, 6))):
            item = self.pick(self.items) if self.chance(0.5) else self.word() + self.pick(["销售", "批发", "零售", "服务", "加工", "制造", "咨询", "研发", "租赁", "维修", "（不含许可类）"])
            if self.chance(0.1):
                item += self.pick(["（依法须经批准的项目，经相关部门批准后方可开展经营活动）", "（凭许可证经营）", "（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）"])
            text += item + mark
        if self.chance(0.2):
            text = self.pick(["一般项目：", "许可项目：", "经营范围", "许可经营项目："]) + text
        return text[:-1] + "。" if self.chance(0.4) else text

    def date(self):
        year, month, day = int(self.rng.integers(1950, 2050)), int(self.rng.integers(1, 13)), int(self.rng.integers(1, 29))
        other = year + int(self.rng.integers(5, 51))
        forms = [
            f"{year}年{month:02}月{day:02}日", f"{year}年{month}月{day}日", f"{year}年{month:02}月{day:02}日", f"{year}.{month:02}.{day:02}-{other}.{month:02}.{day:02}",
            f"{year}.{month:02}.{day:02}-长期", f"{year}年{month:02}月{day:02}日至{other}年{month:02}月{day:02}日", f"{year}年{month:02}月{day:02}日至长期", f"{year}-{month:02}-{day:02}",
            f"{year}/{month}/{day}", f"出生{year}年{month}月{day}日", f"有效期限{year}.{month:02}.{day:02}-{other}.{month:02}.{day:02}", f"{year} 年 {month:02} 月 {day:02} 日",
        ]
        return self.pick(forms)

    def code(self):
        digits = "0123456789"
        upper = "0123456789ABCDEFGHJKLMNPQRTUWXY"
        letters = "abcdefghijklmnopqrstuvwxyz0123456789"
        run = lambda alphabet, n: "".join(self.pick(alphabet) for _ in range(n))
        at = int(self.rng.integers(9))
        if at == 0:
            return self.pick(["", "", "统一社会信用代码", "证照编号："]) + self.pick("915") + self.pick("123") + run(digits, 6) + run(upper, 9) + run(upper, 1)
        if at == 1:
            return self.pick(["", "", "公民身份号码"]) + run(digits, 17) + self.pick("0123456789X")
        if at == 2:
            return self.pick(["", "电话：", "手机 "]) + self.pick(["1" + run(digits, 10), "0" + run(digits, 3) + "-" + run(digits, 7)])
        if at == 3:
            return self.pick(["", "www.", "https://www."]) + run(letters, int(self.rng.integers(3, 12))) + self.pick([".com", ".cn", ".com.cn", ".net", ".top", ".xyz", ".org.cn"])
        if at == 4:
            return run(letters, int(self.rng.integers(3, 10))) + "@" + run(letters, int(self.rng.integers(2, 7))) + self.pick([".com", ".cn"])
        if at == 5:
            amount = self.pick("壹贰叁伍陆柒捌玖") + self.pick(["拾", "佰", "仟", "佰伍拾", "拾万", ""]) + "万" + self.pick(["元整", "元人民币", "圆整", "美元"])
            return self.pick(["", "注册资本", "人民币"]) + amount.replace("万万", "万")
        if at == 6:
            return self.number(1, 9999) + self.pick([".00", ".0000", ""]) + self.pick(["万元", "万元人民币", "万元整", "元"])
        if at == 7:
            return run(digits + upper, int(self.rng.integers(6, 26)))
        return "鲁ICP备" + run(digits, 8) + self.pick(["号", "号-1", "号-2A"])

    def words_only(self):
        return "".join(self.word() + (self.pick("，。、；：") if self.chance(0.15) else "") for _ in range(int(self.rng.integers(2, 9))))

    def at_random(self):
        return "".join(self.pick(self.standard) if self.chance(0.93) else self.pick(self.signs) for _ in range(int(self.rng.integers(1, 11))))
