"""Texts of lines as they stand on filing documents: names, addresses, companies, scopes, dates, codes, and characters at random."""

import bisect
import pathlib

from dice import Dice

CAPITALS = "零壹贰叁肆伍陆柒捌玖"
PLAIN = "〇一二三四五六七八九"
LABELS = [
    "名称", "类型", "住所", "经营场所", "主要经营场所", "法定代表人", "经营者", "负责人", "执行事务合伙人", "注册资本", "成立日期", "营业期限", "经营范围", "登记机关", "组成形式", "投资人", "出资额",
    "统一社会信用代码", "注册号", "业务范围", "宗旨和业务范围", "开办资金", "举办单位", "业务主管单位", "有效期限", "签发机关", "发证机关", "发证日期", "姓名", "性别", "民族", "出生", "住址", "公民身份号码", "国籍",
    "域名", "域名持有者", "域名所有者", "注册日期", "到期日期", "注册时间", "注册商", "注册机构", "联系电话", "手机号码", "电子邮箱", "证件号码", "证件类型", "通信地址", "主办单位", "主体负责人", "网站名称", "网站域名",
    "服务名称", "应用名称", "授权人", "被授权人", "受托人", "委托单位", "承诺单位", "日期", "签字", "盖章", "备案类型", "接入服务商", "核验地点", "核验人员", "批准文号", "许可证编号", "Domain Name", "Registrant",
    "Registrar", "Registration Date", "Expiration Date", "Name Server", "Organization", "Surname", "Given names", "Nationality", "Date of birth", "Date of expiry", "Passport No.", "Place of birth", "Authority",
]

SYLLABLES = (
    "bai ban bao bei bo cai chang cheng chuang da dao de dian dong fa feng fu gang gao gong guan guo hai han hao he hong hua huang hui jia jian jiang jin jing jiu ju kai kang ke lai lan le li lian liang lin ling long lu lv mei ming "
    "nan ning peng ping qi qian qing qiu rong rui san sha shan shang shen sheng shi shu shun si su tai tian tong wan wang wei wen wu xi xia xian xiang xin xing xiong xu ya yan yang yi yin ying yong you yu yuan yun ze zhan zhi zhong zhu zi zun").split()
ENGLISH = (
    "Beijing Shanghai Hangzhou Shenzhen Huaxia Tianyi Xinhe Hongda Lianyang Information Technology Network Culture Media Trade Trading International Digital Cloud Data Smart Intelligent Software Service Center Institute School Hospital "
    "Foundation Association Management Consulting Logistics Business License Registration Certificate Name Address Type Legal Representative Date Valid From Until Issue Authority Domain Registrant Organization Server Number Scope Capital "
    "Electronic Original Duplicate People Republic China Province City District Street Road Building Room Floor Unit Apple Green Light Lily Million Nova Alpha Hill Illusion Ltd Group Holdings Industrial Mall Hotel Travel Life World").split()


def capital_number(value):
    """2,305 as 贰仟叁佰零伍."""
    text, is_gap = "", False
    for size, unit in ((1000, "仟"), (100, "佰"), (10, "拾"), (1, "")):
        digit = value // size % 10
        if digit:
            text += ("零" if is_gap and text else "") + CAPITALS[digit] + unit
        is_gap = digit == 0 and bool(text)
    return text


def chinese_number(value):
    """1 to 99 as 十二, 三十."""
    tens, ones = divmod(value, 10)
    return ("" if tens < 2 else PLAIN[tens]) + ("十" if tens else "") + (PLAIN[ones] if ones else "")


class Texts(Dice):
    """Draws one text at a time.

    folder holds the word lists (see make-texts.py): characters.txt (the recognizer's classes), standard.txt (8,105 characters),
    divisions.txt, items.txt, words.txt (word and count), surnames.txt, lookalikes.txt.
    """

    def __init__(self, folder, rng):
        super().__init__(rng)
        folder = pathlib.Path(folder)
        self.standard = list((folder / "standard.txt").read_text("utf-8").strip())
        self.common = self.standard[:3500]
        self.signs = [c for c in (folder / "characters.txt").read_text("utf-8").split("\n") if len(c) == 1 and not "一" <= c <= "鿿"]
        self.divisions = self._lines(folder / "divisions.txt")
        self.items = self._lines(folder / "items.txt")
        self.surnames = self._lines(folder / "surnames.txt")
        groups = self._lines(folder / "lookalikes.txt")
        self.lookalikes = [c for line in groups for c in line]
        self.twins = {}
        for line in groups:
            for c in line:
                self.twins.setdefault(c, []).extend(o for o in line if o != c)
        words = [line.split() for line in self._lines(folder / "words.txt")]
        self.words = [w for w, _ in words]
        counts = [float(c) ** 0.6 for _, c in words]
        total, at = sum(counts), 0.0
        self.cumulative = []
        for c in counts:
            at += c / total
            self.cumulative.append(at)
        self.kinds = [
            (0.13, self.person), (0.15, self.address), (0.11, self.company), (0.15, self.scope), (0.08, self.date), (0.08, self.code), (0.05, self.domains),
            (0.04, self.amount), (0.04, self.label), (0.02, self.machine), (0.03, self.approval), (0.02, self.english), (0.05, self.words_only), (0.05, self.at_random),
        ]

    @staticmethod
    def _lines(path):
        return [line for line in path.read_text("utf-8").split("\n") if line.strip()]

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
            start = self.whole(0, len(text) - longest + 1)
            text = text[start:start + longest]
        if self.chance(0.06):
            text = self.swapped(text)
        if self.chance(0.06):
            text = text.translate(str.maketrans("（）：；，", "():;,"))
        return text.strip() or self.person()

    def swapped(self, text):
        """With a character replaced by one that looks like it: what is printed counts, not what usually stands there."""
        known = [i for i, c in enumerate(text) if c in self.twins]
        if not known:
            return text
        at = self.pick(known)
        return text[:at] + self.pick(self.twins[text[at]]) + text[at + 1:]

    def character(self):
        at = self.rng.random()
        if at < 0.42:
            return self.pick(self.standard)
        if at < 0.56:
            return self.pick(self.lookalikes)
        return self.pick(self.common)

    def person(self):
        if self.chance(0.05):
            name = "".join(self.pick(self.common) for _ in range(self.whole(2, 5))) + "·" + "".join(
                self.pick(self.common) for _ in range(self.whole(2, 6)))
        else:
            surname = self.pick(self.surnames) if self.chance(0.7) else self.character()
            name = surname + "".join(self.character() for _ in range(self.whole(1, 3)))
        if self.chance(0.2):
            name = self.pick(["姓名", "姓 名", "法定代表人", "负责人", "经营者", "投资人", "性别男", "民族汉", "受托人：", "负责人：", "联系人："]) + name
        return name

    def number(self, low, high):
        return str(self.whole(low, high))

    def address(self):
        division = self.pick(self.divisions)
        parts = [division] if self.chance(0.75) else []
        if self.chance(0.5):
            parts.append(self.character() + self.pick([self.character(), self.word()]) + self.pick(["镇", "乡", "街道", "屯", "村", "庄", "湾", "坡", "沟"]))
        if self.chance(0.7):
            parts.append(self.pick([self.word(), self.character() + self.character()]) + self.pick(["路", "街", "大道", "巷", "胡同", "中路", "东街", "弄", "一路", "二路", "三路", "十路", "一街", "北一路", "西二街", "支路"]))
        parts.append(self.number(1, 999) + self.pick(["号", "号院", "号楼", "组", "弄" + self.number(1, 99) + "号", "号之" + self.pick("一二三四"), "-" + self.number(1, 30), "-" + self.number(1, 30) + "号", "号附" + self.number(1, 9) + "号"]))
        if self.chance(0.5):
            parts.append(self.pick([self.word(), self.character() + self.word()]) + self.pick(["大厦", "小区", "花园", "广场", "科技园", "中心", "公寓", "苑", "工业园"]))
        if self.chance(0.7):
            block = self.pick(["A座", "B座", "C区", "3#", "1幢", "2栋", "D栋", "5单元", "#", "(自主申报)", "（集群注册）", ""])
            parts.append(block + self.number(1, 30) + self.pick(["层", "楼", "室", "", "单元"]) + self.number(101, 2999) + self.pick(["室", "号", "房", "", "-" + self.number(1, 9)]))
        if self.chance(0.08):
            parts.append(self.pick(["第", ""]) + chinese_number(self.whole(1, 40)) + self.pick(["组", "村民小组", "层", "楼", "号楼", "单元", "室", "社"]))
        return "".join(parts)

    def company(self):
        place = self.pick(self.divisions)
        place = place[-self.whole(2, 5):] if self.chance(0.5) else place[:self.whole(2, 4)]
        brand = self.pick([self.word(), self.character() + self.character(), self.character() + self.character() + self.character()])
        trade = self.pick(["科技", "网络科技", "信息技术", "商贸", "餐饮管理", "文化传媒", "建筑工程", "物流", "医疗器械", "电子商务", "教育咨询", "汽车维修", "服饰", self.word()])
        kind = self.pick(["有限公司", "有限责任公司", "股份有限公司", "经营部", "工作室", "中心", "店", "厂", "合作社", "协会", "律师事务所", "分公司", "（有限合伙）", "合伙企业（普通合伙）", "委员会", "小学"])
        return f"{brand}（{place}）{trade}{kind}" if self.chance(0.2) else place + brand + trade + kind

    def scope(self):
        mark = self.pick(["；", "、", "，", "；", "。", ";", ","])
        text = ""
        for _ in range(self.whole(1, 6)):
            item = self.pick(self.items) if self.chance(0.5) else self.word() + self.pick(["销售", "批发", "零售", "服务", "加工", "制造", "咨询", "研发", "租赁", "维修", "（不含许可类）"])
            if self.chance(0.1):
                item += self.pick(["（依法须经批准的项目，经相关部门批准后方可开展经营活动）", "（凭许可证经营）", "（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）"])
            if self.chance(0.08):
                item = self.pick(["批发", "零售", "批发、零售", "销售", "生产", "加工、销售", "制造"]) + self.pick("：:") + item
            text += item + (mark if self.chance(0.85) else self.pick("；、，。,;"))
        if self.chance(0.2):
            text = self.pick(["一般项目：", "许可项目：", "经营范围", "许可经营项目："]) + text
        return text[:-1] + "。" if self.chance(0.4) else text

    def date(self):
        year, month, day = self.whole(1950, 2050), self.whole(1, 13), self.whole(1, 29)
        other = year + self.whole(5, 51)
        forms = [
            f"{year}年{month:02}月{day:02}日", f"{year}年{month}月{day}日", f"{year}年{month:02}月{day:02}日", f"{year}.{month:02}.{day:02}-{other}.{month:02}.{day:02}",
            f"{year}.{month:02}.{day:02}-长期", f"{year}年{month:02}月{day:02}日至{other}年{month:02}月{day:02}日", f"{year}年{month:02}月{day:02}日至长期", f"{year}-{month:02}-{day:02}",
            f"{year}/{month}/{day}", f"{year}/{month:02}/{day:02}", f"{year}-{month:02}-{day:02} {day:02}:{month * 4:02}:{day * 2:02}", "".join(PLAIN[int(c)] for c in str(year)) + f"年{chinese_number(month)}月{chinese_number(day)}日",
            f"{year} 年 {month} 月 {day} 日", f"{day:02} {month:02}月/{self.pick(['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'])} {year}", f"自{year}年{month:02}月{day:02}日至{other}年{month:02}月{day:02}日", f"出生{year}年{month}月{day}日", f"有效期限{year}.{month:02}.{day:02}-{other}.{month:02}.{day:02}", f"{year} 年 {month:02} 月 {day:02} 日",
        ]
        return self.pick(forms)

    def code(self):
        digits = "0123456789"
        upper = "0123456789ABCDEFGHJKLMNPQRTUWXY"
        letters = "abcdefghijklmnopqrstuvwxyz0123456789"
        run = lambda alphabet, n: "".join(self.pick(alphabet) for _ in range(n))
        at = self.whole(0, 9)
        if at == 0:
            return self.pick(["", "", "统一社会信用代码", "证照编号："]) + self.pick("915") + self.pick("123") + run(digits, 6) + run(upper, 9) + run(upper, 1)
        if at == 1:
            return self.pick(["", "", "公民身份号码"]) + run(digits, 17) + self.pick("0123456789X")
        if at == 2:
            return self.pick(["", "电话：", "手机 "]) + self.pick(["1" + run(digits, 10), "0" + run(digits, 3) + "-" + run(digits, 7)])
        if at == 3:
            return self.pick(["", "www.", "https://www."]) + run(letters, self.whole(3, 12)) + self.pick([".com", ".cn", ".com.cn", ".net", ".top", ".xyz", ".org.cn"])
        if at == 4:
            return run(letters, self.whole(3, 10)) + "@" + run(letters, self.whole(2, 7)) + self.pick([".com", ".cn"])
        if at == 5:
            return self.pick(["com.", "cn.", "wx"]) + run(letters, self.whole(3, 9)) + "." + run(letters, self.whole(3, 9))
        if at == 6:
            return ":".join(run("0123456789ABCDEF", 2) for _ in range(self.whole(6, 17)))
        if at == 7:
            return run(digits + upper, self.whole(6, 26))
        return "鲁ICP备" + run(digits, 8) + self.pick(["号", "号-1", "号-2A"])

    def domain(self):
        """One domain, made of syllables, figures and the letters that look like figures."""
        part = lambda: self.pick([
            lambda: self.pick(SYLLABLES) + self.pick(SYLLABLES), lambda: self.pick(SYLLABLES), lambda: self.number(1, 9999), lambda: self.pick(["", "my", "the", "e", "i", "go"]) + self.pick(ENGLISH).lower(),
            lambda: "".join(self.pick("l1iI0oOljtfrnmvwuqgyszS5B8") for _ in range(self.whole(2, 6)))])()
        name = "".join(part() for _ in range(self.whole(1, 4))) if self.chance(0.85) else "-".join(part() for _ in range(2))
        if self.chance(0.85):
            name = name.lower()
        return name + self.pick([".com", ".cn", ".com.cn", ".net", ".top", ".xyz", ".org.cn", ".net.cn", ".vip", ".shop", ".club", ".site", ".ltd", ".gov.cn", ".com", ".cn"])

    def domains(self):
        """A domain by itself, with what stands before it, in a list, as an address on the web or of mail."""
        at = self.rng.random()
        if at < 0.5:
            return self.domain()
        if at < 0.65:
            return self.pick(["www.", "m.", "http://www.", "https://", "https://www."]) + self.domain() + self.pick(["", "", "/", "/index.html"])
        if at < 0.8:
            return self.pick(["、", ",", "，", ";", " "]).join(self.domain() for _ in range(self.whole(2, 4)))
        if at < 0.9:
            return self.pick(["域名", "域名：", "网站域名：", "域名:", "网址：", "Domain Name: "]) + self.domain()
        return self.pick(SYLLABLES) + self.number(1, 999) + "@" + self.domain()

    def approval(self):
        """Numbers of approvals and files (批准文号) with their brackets, and words in brackets."""
        left, right = self.pick(["〔〕", "[]", "（）", "()", "【】", "［］", "〔〕", "[]"])
        at = self.rng.random()
        if at < 0.6:
            office = "".join(self.character() for _ in range(self.whole(1, 4))) + self.pick(["", "办", "发", "复", "审", "许", "证字", "备", "函", "网出证", "新出审字"])
            return office + left + str(self.whole(1985, 2031)) + right + self.pick(["", "第", "字第"]) + self.pick([self.number(1, 999), f"{self.whole(1, 999):04}"]) + "号"
        if at < 0.8:
            return left + self.word() + right + self.pick(["", self.word()])
        return self.pick(["编号：", "证号：", "No.", "NO：", "№", "第"]) + self.code() + self.pick(["", "号"])

    def english(self):
        """A line in Latin letters: names of companies, of people, headings."""
        words = [self.pick(ENGLISH) for _ in range(self.whole(1, 5))]
        if self.chance(0.3):
            return (" ".join(words) + self.pick(["", " Co., Ltd.", " Technology Co., Ltd.", " Inc.", " Limited"])).upper()
        return " ".join(words) + self.pick(["", " Co., Ltd.", " (Beijing) Co., Ltd.", " LLC", ":", " No. " + self.number(1, 999)])

    def amount(self):
        """Capital (注册资本) as numerals, capitals or both."""
        value = self.pick([self.whole(1, 10) * 10 ** self.whole(0, 4), self.whole(1, 1000) * 10, self.whole(1, 9999)])
        money = self.pick(["元整", "元", "元人民币", "圆整", "美元", "元人民币整"])
        capital = capital_number(value) + "万" + (capital_number(self.whole(1, 9999)) if self.chance(0.12) else "") + money
        figure = self.pick([f"{value}", f"{value}.00", f"{value}.0000", f"{value:,}"]) + "万" + money
        return self.pick(["", "", "注册资本", "人民币", "出资额", "¥"]) + self.pick([capital, capital, figure, f"{figure}（{capital}）"])

    def label(self):
        label = self.pick(LABELS)
        if label.isascii():
            return label + self.pick(["", ":", ": " + self.code()])
        if self.chance(0.3):
            label = self.pick([" ", "  "]).join(label)
        return label + self.pick(["", "：", ":", "：" + self.pick([self.person, self.company, self.date, self.code])()])

    def machine(self):
        """A passport's or card's lines for machines (机读码)."""
        upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        name = lambda n: "".join(self.pick(upper) for _ in range(n))
        digits = lambda n: "".join(self.pick("0123456789") for _ in range(n))
        if self.chance(0.5):
            return f"{self.pick(['P<', 'PO', 'CS'])}CHN{name(self.whole(2, 7))}<<{name(self.whole(2, 8))}<{name(self.whole(2, 6))}<<<<<<<<<<<<<<<<"
        return f"{self.pick('EGDH')}{digits(8)}<{digits(1)}CHN{digits(7)}{self.pick('MF')}{digits(7)}<<<<<<<<<<<<<<{digits(2)}"

    def words_only(self):
        return "".join(self.word() + (self.pick("，。、；：") if self.chance(0.15) else "") for _ in range(self.whole(2, 9)))

    def at_random(self):
        return "".join(self.pick(self.standard) if self.chance(0.93) else self.pick(self.signs) for _ in range(self.whole(1, 11)))
