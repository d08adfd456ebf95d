// core/base/date_reading.cpp: dates as people write them, without a pattern.
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <vector>

#include "core/base/date_parts.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

namespace crosscase::core {
namespace {

constexpr int earliestYear = 1000, latestYear = 2999;  // of a number that stands for a year without further sign
constexpr std::size_t longestDate = 120;               // bytes; longer texts are prose

/// A number, a word in lower case, or one other character.
struct Token {
    enum class Kind { Number, Word, Sign } kind;
    std::string text;
    int value = 0;

    bool isNumber(std::size_t fewest, std::size_t most) const {
        return kind == Kind::Number && text.size() >= fewest && text.size() <= most;
    }
    bool isYear() const { return isNumber(4, 4); }
    bool isSign(char sign) const { return kind == Kind::Sign && text.front() == sign; }
};
using Tokens = std::vector<Token>;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

Token numberToken(std::string digits) {
    int value = 0;
    for (const char digit : digits.substr(0, 9)) value = value * 10 + (digit - '0');
    return {Token::Kind::Number, std::move(digits), value};
}

/// Spaces only separate. Dashes of any length become '-'.
Tokens tokensOf(std::string_view text) {
    Tokens tokens;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (isDigit(text[at])) {
            while (at < text.size() && isDigit(text[at])) ++at;
            tokens.push_back(numberToken(std::string(text.substr(start, at - start))));
        } else if (isWordByte(text[at])) {
            while (at < text.size() && isWordByte(text[at])) ++at;
            const std::string word = foldCase(text.substr(start, at - start));
            const bool dash = word == "–" || word == "—" || word == "−" || word == "‐" || word == "‑";
            tokens.push_back({dash ? Token::Kind::Sign : Token::Kind::Word, dash ? "-" : word});
        } else {
            ++at;
            if (text[start] != ' ' && text[start] != '\t') {
                tokens.push_back({Token::Kind::Sign, std::string(1, text[start])});
            }
        }
    }
    return tokens;
}

template <std::size_t N>
bool isOneOf(const Token& token, const std::array<std::string_view, N>& words) {
    return token.kind == Token::Kind::Word && std::find(words.begin(), words.end(), token.text) != words.end();
}

bool saysApproximate(const Token& token) {
    static constexpr std::array<std::string_view, 15> words = {
        "c",         "ca",    "circa", "about", "approx",  "approximately", "around", "est",
        "estimated", "aprox", "hacia", "cerca", "environ", "около",         "прибл"};
    return isOneOf(token, words) || token.isSign('~') || token.isSign('?');
}

/// Words and signs that carry nothing: "2 de marzo de 1974", "2nd of March, 1974", "2 марта 1974 г."
bool isFiller(const Token& token) {
    static constexpr std::array<std::string_view, 10> words = {"st", "nd",  "rd", "th",   "of",
                                                               "de", "del", "г",  "года", "o"};
    return isOneOf(token, words) || token.isSign(',') || token.isSign('(') || token.isSign(')');
}

/// Drops fillers and says whether the date was called approximate. A full stop counts only between two numbers.
bool simplify(Tokens& tokens) {
    bool approximate = false;
    Tokens kept;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool separates = i > 0 && i + 1 < tokens.size() && tokens[i - 1].kind == Token::Kind::Number &&
                               tokens[i + 1].kind == Token::Kind::Number;
        if (saysApproximate(tokens[i])) {
            approximate = true;
        } else if (!isFiller(tokens[i]) && !(tokens[i].isSign('.') && !separates)) {
            kept.push_back(tokens[i]);
        }
    }
    tokens = std::move(kept);
    return approximate;
}

/// "19740302"; the last four or two digits may be zeros for unknown.
std::optional<StatedDate> fromOneNumber(const Token& token) {
    if (token.isYear()) return StatedDate{token.value, 0, 0};
    if (!token.isNumber(8, 8)) return {};
    return StatedDate{token.value / 10000, token.value / 100 % 100, token.value % 100};
}

/// "1974-03-02", "02/03/1974", "1974/03", "03.1974": year first or last, the day before the month when it is last.
std::optional<StatedDate> fromNumbers(const Tokens& tokens) {
    if (tokens.size() == 1) return fromOneNumber(tokens[0]);
    if (tokens.size() == 3) {
        if (tokens[0].isYear() && tokens[2].isNumber(1, 2)) return StatedDate{tokens[0].value, tokens[2].value, 0};
        if (tokens[0].isNumber(1, 2) && tokens[2].isYear()) return StatedDate{tokens[2].value, tokens[0].value, 0};
    }
    if (tokens.size() != 5 || tokens[1].text != tokens[3].text || !tokens[2].isNumber(1, 2)) return {};
    if (tokens[0].isYear() && tokens[4].isNumber(1, 2)) {
        return StatedDate{tokens[0].value, tokens[2].value, tokens[4].value};
    }
    if (tokens[0].isNumber(1, 2) && tokens[4].isYear()) {
        return StatedDate{tokens[4].value, tokens[2].value, tokens[0].value};
    }
    return {};
}

bool onlyNumbersBetweenSigns(const Tokens& tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool separator = tokens[i].isSign('-') || tokens[i].isSign('/') || tokens[i].isSign('.');
        if (i % 2 == 0 ? tokens[i].kind != Token::Kind::Number : !separator) return false;
    }
    return tokens.size() % 2 == 1;
}

/// "2 Mar 1974", "02-Mar-1974", "March 2, 1974", "1974 March 2", "Mar 1974".
std::optional<StatedDate> fromMonthName(Tokens tokens) {
    const auto isMark = [](const Token& token) { return token.isSign('-') || token.isSign('/') || token.isSign('.'); };
    tokens.erase(std::remove_if(tokens.begin(), tokens.end(), isMark), tokens.end());
    StatedDate stated;
    for (const Token& token : tokens) {
        const int month = token.kind == Token::Kind::Word ? monthFromName(token.text) : 0;
        if (month != 0 && stated.month == 0) {
            stated.month = month;
        } else if (token.isYear() && stated.year == 0) {
            stated.year = token.value;
        } else if (token.isNumber(1, 2) && stated.day == 0 && token.value != 0) {
            stated.day = token.value;
        } else {
            return {};
        }
    }
    return stated.month == 0 ? std::nullopt : std::optional(stated);
}

std::optional<PartialDate> rangeOf(const PartialDate& first, const PartialDate& last) {
    if (first.first > last.last) return {};
    PartialDate range;
    range.first = first.first;
    range.last = last.last;
    range.precision = PartialDate::Precision::Range;
    range.approximate = first.approximate || last.approximate;
    return range;
}

/// "1960s"
std::optional<PartialDate> decade(const Tokens& tokens) {
    const bool fits = tokens.size() == 2 && tokens[0].isYear() && tokens[0].value % 10 == 0 && tokens[1].text == "s";
    if (!fits) return {};
    const auto first = partialDate({tokens[0].value, 0, 0}), last = partialDate({tokens[0].value + 9, 0, 0});
    return first && last ? rangeOf(*first, *last) : std::nullopt;
}

std::optional<PartialDate> singleDate(const Tokens& tokens) {
    if (tokens.empty()) return {};
    if (auto years = decade(tokens)) return years;
    const auto stated = onlyNumbersBetweenSigns(tokens) ? fromNumbers(tokens) : fromMonthName(tokens);
    if (!stated || stated->year < earliestYear || stated->year > latestYear) return {};
    return partialDate(*stated);
}

/// "1960-1962", "between 1960 and 1962", "01 Jan 1960 to 31 Dec 1962", "1974-03-02/1974-03-05".
std::optional<PartialDate> dateRange(const Tokens& tokens) {
    static constexpr std::array<std::string_view, 7> between = {"to", "and", "until", "till", "a", "y", "по"};
    static constexpr std::array<std::string_view, 5> openers = {"between", "from", "entre", "с", "desde"};
    const auto begin = tokens.begin() + (!tokens.empty() && isOneOf(tokens[0], openers) ? 1 : 0);
    for (auto at = begin; at != tokens.end(); ++at) {
        if (!isOneOf(*at, between) && !at->isSign('-') && !at->isSign('/')) continue;
        const auto first = singleDate(Tokens(begin, at));
        const auto last = first ? singleDate(Tokens(at + 1, tokens.end())) : std::nullopt;
        if (first && last) return rangeOf(*first, *last);
    }
    return {};
}

/// The text without a time of day behind the date: "1974-03-02T00:00:00", "02/03/1974 00:00".
std::string_view withoutTime(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return text;
    const std::size_t cut = text.find_last_of(" T", colon);
    if (cut == std::string_view::npos || !parseTimeOfDay(text.substr(cut + 1, 5))) return text;
    return trimmed(text.substr(0, cut));
}

}  // namespace

Error notADate(std::string_view) {
    return {Error::Code::BadInput, "this is not a date; write it like 1974-03-02, 02/03/1974, Mar 1974 or 1974", {}};
}

std::optional<PartialDate> partialDate(const StatedDate& stated) {
    const auto [year, month, day] = stated;
    PartialDate date;
    if (month == 0) {
        if (day != 0 || !isDate(year, 1, 1)) return {};
        date.first = dayOf(year, 1, 1);
        date.last = dayOf(year, 12, 31);
        date.precision = PartialDate::Precision::Year;
    } else if (day == 0) {
        if (!isDate(year, month, 1)) return {};
        date.first = dayOf(year, month, 1);
        date.last = (month == 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1;
        date.precision = PartialDate::Precision::Month;
    } else {
        if (!isDate(year, month, day)) return {};
        date.first = date.last = dayOf(year, month, day);
    }
    return date;
}

int monthFromName(std::string_view name) {
    static constexpr std::array<std::string_view, 12> names = {
        "january januar janvier janeiro enero январь января",
        "february februar fevrier fevereiro febrero февраль февраля",
        "march marz maerz mars marco marzo март марта",
        "april avril abril апрель апреля",
        "may mai maio mayo май мая",
        "june juni juin junho junio июнь июня",
        "july juli juillet julho julio июль июля",
        "august aout agosto август августа",
        "september septembre setembro septiembre setiembre сентябрь сентября",
        "october oktober octobre outubro octubre октябрь октября",
        "november novembre novembro noviembre ноябрь ноября",
        "december dezember decembre dezembro diciembre декабрь декабря"};
    const std::size_t fewest = static_cast<unsigned char>(name.empty() ? '\0' : name.front()) >= 0x80 ? 6 : 3;
    if (name.size() < fewest) return 0;
    int month = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::size_t found = (" " + std::string(names[i])).find(" " + std::string(name));
        if (found == std::string::npos) continue;
        if (month != 0) return 0;  // "jui" begins two months
        month = static_cast<int>(i) + 1;
    }
    return month;
}

std::string withAsciiDigits(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t c = nextCodePoint(text, at);
        const int digit = c >= 0x80 ? u_charDigitValue(static_cast<UChar32>(c)) : -1;
        if (digit >= 0) {
            out.push_back(static_cast<char>('0' + digit));
        } else {
            out.append(text.substr(start, at - start));
        }
    }
    return out;
}

Result<PartialDate> parseDate(std::string_view text) {
    if (text.size() > longestDate) return notADate(text);
    const std::string ascii = withAsciiDigits(text);
    Tokens tokens = tokensOf(withoutTime(trimmed(ascii)));
    const bool approximate = simplify(tokens);
    auto date = singleDate(tokens);
    if (!date) date = dateRange(tokens);
    if (!date) return notADate(text);
    date->approximate = date->approximate || approximate;
    date->raw = std::string(text);
    return *date;
}

}  // namespace crosscase::core
