"""Values for the slots of wordings: invented units, persons, numbers, services, domains, dates."""

import bisect
import pathlib
import sys

import names

sys.path.append(str(pathlib.Path(__file__).parents[1] / "recognizer"))
from texts import PLAIN, chinese_number  # noqa: E402

class Values:
    """Draws one value for a slot. folder holds the lists of ../recognizer/make-texts.py; dice is a random.Random."""

    def __init__(self, folder, dice):
        folder = pathlib.Path(folder)
        self.dice = dice
        self.standard = list((folder / "standard.txt").read_text("utf-8").strip())
        self.common = self.standard[:2500]
        read = lambda name: [line for line in (folder / name).read_text("utf-8").split("\n") if line.strip()]
        self.divisions, self.items, self.surnames = read("divisions.txt"), read("items.txt"), read("surnames.txt")
        words = [line.split() for line in read("words.txt")][:40000]
        self.all_words = [w for w, _ in words]
        self.cumulative, at = [], 0.0
        for _, count in words:
            at += float(count) ** 0.6
            self.cumulative.append(at)
        self.given = {}

    def chance(self, share):
        return self.dice.random() < share

    def pick(self, values):
        return values[int(self.dice.random() * len(values))]

    def whole(self, low, high):
        return self.dice.randrange(low, high)

    def word(self):
        return self.all_words[min(len(self.all_words) - 1, bisect.bisect(self.cumulative, self.dice.random() * self.cumulative[-1]))]

    def character(self):
        return self.pick(self.standard) if self.chance(0.25) else self.pick(self.common)

    def digits(self, count):
        return "".join(self.pick("0123456789") for _ in range(count))

    # Every paper has its own people and units: what a slot was filled with once, it is filled with again.
    def start(self, person_files):
        self.given = {"individual": self.person() if person_files else None}

    def of(self, slot):
        # Several fill the same slot differently each time.
        if slot in ("words", "number", "amount", "otherdate", "otherperson", "otherunit", "otherid", "serial", "blank", "tick", "notick", "city", "province", "otherperson"):
            return getattr(self, slot)()
        if self.given.get(slot) is None:
            self.given[slot] = getattr(self, slot)()
        return self.given[slot]

    def place(self):
        place = self.pick(self.divisions)
        return place[-self.whole(2, 6):] if self.chance(0.5) else place[:self.whole(2, 5)]

    def brand(self):
        at = self.dice.random()
        if at < 0.3:
            return self.pick(names.SAMPLE) + self.pick(["", self.word()])
        if at < 0.55:
            return self.word()
        if at < 0.8:
            return self.character() + self.character() + (self.character() if self.chance(0.3) else "")
        return self.word() + self.pick(names.SAMPLE)

    def unit(self):
        at = self.dice.random()
        if at < 0.72:
            name = self.place() + self.brand() + self.pick(names.TRADES + [self.word()]) + self.pick(names.COMPANY)
            if self.chance(0.15):
                name = f"{self.brand()}（{self.place()}）{self.pick(names.TRADES)}{self.pick(names.COMPANY)}"
            if self.chance(0.04):
                name += f"{self.place()}分公司"
            return name
        if at < 0.95:
            return self.pick(self.divisions)[:self.whole(3, 12)] + self.pick(["", self.pick(names.SAMPLE), self.word()]) + self.pick(names.INSTITUTIONS)
        return self.brand() + self.pick(["Trading", "Network"]) + self.pick([" Co., Ltd.", " Limited", " Inc."]) if self.chance(0.3) else self.place() + self.brand() + self.pick(names.COMPANY)

    def otherunit(self):
        return self.unit()

    def person(self):
        at = self.dice.random()
        if at < 0.03:
            return self.pick(names.MINORITY) + "·" + self.pick(names.MINORITY + [self.word()])
        if at < 0.045:
            return self.pick(names.LATIN)
        surname = self.pick(self.surnames) if self.chance(0.3) else self.pick("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段章钱汤尹黎易常武乔贺赖龚文")
        if at < 0.3:
            return surname + self.pick(names.SAMPLE) + (self.pick(PLAIN[1:]) if self.chance(0.1) else "")
        return surname + self.character() + (self.character() if self.chance(0.7) else "")

    def individual(self):
        return self.person()

    rep = auth = otherperson = name = person

    def id(self):
        code = self.pick(["11", "31", "32", "33", "37", "44", "51", "61", "23", "42"]) + self.digits(4) + str(self.whole(1950, 2008)) + f"{self.whole(1, 13):02}{self.whole(1, 29):02}" + self.digits(3) + self.pick("0123456789Xx")
        if self.chance(0.06):
            code = code[:6] + " " + code[6:14] + " " + code[14:]
        elif self.chance(0.05):
            code = code[:6] + "********" + code[14:] if self.chance(0.5) else code[:4] + "**********" + code[14:]
        elif self.chance(0.04):
            code = self.pick(["H", "M", "E", "G", "EA", "EB"]) + self.digits(8)
        return code

    repid = authid = personid = otherid = id

    def position(self):
        return self.pick(names.POSITIONS)

    def role(self):
        return self.pick(names.TASKS)

    def service(self):
        at = self.dice.random()
        if at < 0.7:
            return self.pick([self.brand(), self.place() + self.brand(), self.word()]) + self.pick(names.SERVICES + [self.word()])
        if at < 0.8:
            return self.unit()
        if at < 0.9:
            return "".join(self.pick("abcdefghijklmnopqrstuvwxyz") for _ in range(self.whole(3, 8))).capitalize() + self.pick(["", self.word(), self.pick(names.SERVICES)])
        return self.word() + self.word() + self.pick(["", self.pick(names.SERVICES)])

    def label(self):
        letters = "abcdefghijklmnopqrstuvwxyz"
        at = self.dice.random()
        text = self.pick(["sample", "demo", "test", "example", "yangli", "shili"]) + self.pick(["", "-"]) + "".join(self.pick(letters) for _ in range(self.whole(0, 8))) if at < 0.4 else "".join(self.pick(letters) for _ in range(self.whole(3, 13)))
        return text + (self.digits(self.whole(1, 4)) if self.chance(0.2) else "")

    def domain(self):
        if self.chance(0.04):
            return self.brand() + self.pick([".中国", ".公司", ".网络", ".cn", ".com"])
        return self.label() + self.pick(names.ENDINGS)

    def domains(self):
        return self.pick(["、", "、", "，", " ", "；", "和"]).join(self.domain() for _ in range(self.whole(2, 4)))

    def site(self):
        return self.pick(["www.", "https://www.", "http://www.", "https://", "m."]) + self.of("domain") + self.pick(["", "", "/", "/index.html"])

    def code(self):
        upper = "0123456789ABCDEFGHJKLMNPQRTUWXY"
        return self.pick(["91", "92", "93", "12", "51", "52", "31"]) + self.digits(6) + "".join(self.pick("0123456789" if self.chance(0.6) else upper) for _ in range(9)) + self.pick(upper)

    def day(self):
        year, month, day = self.whole(2015, 2036), self.whole(1, 13), self.whole(1, 29)
        at = self.dice.random()
        if at < 0.6:
            return self.pick([f"{year}年{month}月{day}日", f"{year}年{month:02}月{day:02}日"])
        if at < 0.7:
            return f"{year} 年 {month} 月 {day} 日"
        if at < 0.8:
            return self.pick([f"{year}-{month:02}-{day:02}", f"{year}-{month}-{day}"])
        if at < 0.87:
            return self.pick([f"{year}.{month}.{day}", f"{year}.{month:02}.{day:02}", f"{year}/{month:02}/{day:02}", f"{year}/{month}/{day}"])
        if at < 0.89:
            capital = lambda number: number.translate(str.maketrans("〇一二三四五六七八九十", "零壹贰叁肆伍陆柒捌玖拾"))
            return capital("".join(PLAIN[int(c)] for c in str(year)) + f"年{chinese_number(month)}月{chinese_number(day)}日")
        if at < 0.91:
            return f"{year}年{month}月{day}" if self.chance(0.5) else f"{year % 100}年{month}月{day}日"
        written = chinese_number(day).replace("二十", "廿") if self.chance(0.2) and day > 20 else chinese_number(day)
        return "".join(PLAIN[int(c)] for c in str(year)).replace("〇", self.pick("〇○零〇")) + f"年{'元' if month == 1 and self.chance(0.4) else chinese_number(month)}月{written}日"

    date = otherdate = to = day

    def moment(self):
        day = self.day() if self.chance(0.4) else f"{self.whole(2005, 2036)}-{self.whole(1, 13):02}-{self.whole(1, 29):02}"
        return day + (f" {self.whole(0, 24):02}:{self.whole(0, 60):02}:{self.whole(0, 60):02}" if self.chance(0.25) else "")

    regdate = expdate = moment

    def phone(self):
        return self.pick(["13", "15", "18", "17"]) + self.digits(9) if self.chance(0.75) else "0" + self.digits(self.whole(2, 4)) + "-" + self.digits(self.whole(7, 9))

    authphone = phone

    def email(self):
        return self.label() + "@" + self.pick(["qq.com", "163.com", "126.com", self.domain()])

    def address(self):
        return self.pick(self.divisions) + self.word() + self.pick(["路", "街", "大道", "巷"]) + str(self.whole(1, 999)) + "号" + self.pick(["", f"{self.whole(1, 30)}层", f"A座{self.whole(101, 2999)}室", self.word() + "大厦"])

    def company(self, trades):
        """Whoever it is, its name says little: only what stands around it tells."""
        name = self.pick([self.place(), "", self.place()]) + self.brand() + self.pick(trades)
        return (f"{name}（{self.place()}）" if self.chance(0.2) else name) + self.pick(["有限公司", "有限公司", "有限公司", "股份有限公司", "集团有限公司", "有限责任公司"])

    def provider(self):
        return self.pick(names.PROVIDERS) if self.chance(0.35) else self.company(names.CLOUDS) if self.chance(0.7) else self.unit()

    def province(self):
        return self.pick(self.divisions)[:3]

    city = place

    def bureau(self):
        return self.pick(["", self.pick(self.divisions)[:self.whole(2, 4)], self.province()]) + self.pick(names.BUREAUS)

    def registrar(self):
        return self.pick(names.REGISTRARS) if self.chance(0.3) else self.company(names.NAMERS) if self.chance(0.7) else self.unit()

    def approval(self):
        year = self.whole(2010, 2027)
        mark = self.pick(["新出网证", "鲁药信息", "京卫网审", "教网审", "粤新广审", "川宗网许", "浙新许", "文网文", "苏卫审", "国新网许可证", "地金监许"])
        region = self.pick("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新")
        return self.pick([f"{mark}（{year}）{self.digits(self.whole(2, 6))}号", f"({region})-{self.pick(['经营性', '非经营性'])}-{year}-{self.digits(4)}", f"{mark}〔{year}〕第{self.digits(self.whole(1, 4))}号", f"{mark}字第{self.digits(self.whole(3, 8))}号", f"{region}{mark}{self.digits(10)}", self.digits(self.whole(8, 16))])

    def authority(self):
        return self.pick(["", self.pick(self.divisions)[:self.whole(3, 7)], self.pick(self.divisions)]) + self.pick(names.AUTHORITIES)

    def ip(self):
        return ".".join(str(self.whole(1, 255)) for _ in range(4))

    def icp(self):
        return self.pick("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新") + "ICP备" + self.digits(8) + "号" + self.pick(["", f"-{self.whole(1, 9)}", f"-{self.whole(1, 9)}A"])

    def package(self):
        return self.pick(["com.", "cn.", "net."]) + self.label() + "." + self.label()

    def serial(self):
        return self.pick(["", "SL-", "BA", "NO."]) + self.digits(self.whole(5, 14))

    def number(self):
        return str(self.whole(1, 400))

    def amount(self):
        return str(self.whole(1, 100) * 100) + self.pick(["元", "万元"])

    def words(self):
        return "".join(self.word() + (self.pick("，。、；") if self.chance(0.12) else "") for _ in range(self.whole(3, 14)))

    def blank(self):
        return " " * self.whole(3, 10)

    def tick(self):
        return self.pick("☑√■✓")

    def notick(self):
        return self.pick("□□□口")


# A term begins on a day; the word is Python's own.
setattr(Values, "from", Values.day)
