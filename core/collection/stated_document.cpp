// core/collection/stated_document.cpp: the number in "Passport No: 592667 (Qatari passport issued on 3 May 2007)".
#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/collection/list_draft.h"

namespace crosscase::core {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

std::string lower(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) { return std::tolower(c); });
    return small;
}

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = text.find_first_not_of(" \t\r\n", at);
        if (start == std::string_view::npos) break;
        at = std::min(text.find_first_of(" \t\r\n", start), text.size());
        words.push_back(text.substr(start, at - start));
    }
    return words;
}

/// "no.F800691", "number:F50859": the label is glued to the number.
std::string_view withoutGluedLabel(std::string_view word) {
    for (const std::string_view label : {"number:", "no.:", "no:", "nr.", "no.", "#"}) {
        if (word.size() > label.size() && lower(word.substr(0, label.size())) == label)
            return word.substr(label.size());
    }
    return word;
}

bool hasDigit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), isDigit);
}

/// "D", "OR", "BPA" before digits: the letters of a number. Labels are longer, mixed or known.
bool isSeries(std::string_view word) {
    return !word.empty() && word.size() <= 3 && std::all_of(word.begin(), word.end(), isUpper) && word != "NI" &&
           word != "ID" && word != "US" && word != "UK" && word != "SSN" && word != "BPA" && word != "NO";
}

bool isCodeWord(std::string_view word) {
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return isDigit(c) || isUpper(c) || c == '-' || c == '/' || c == '.' || c == ','; });
}

/// Before whatever tells of the document's life rather than of its number.
std::string_view beforeDates(std::string_view text) {
    const std::string small = lower(text);
    std::size_t end = text.size();
    for (const std::string_view word :
         {"issued", "issue date", "expire", "expiry", "valid ", " in name of", " under name"}) {
        const std::size_t at = small.find(word);
        if (at != std::string::npos && at > 0) end = std::min(end, at);
    }
    return trimmed(text.substr(0, end));
}

/// The number in a text without brackets: the first word with a digit, the letters of its series, further digit groups.
std::string readNumber(std::string_view text) {
    const auto words = wordsOf(text);
    std::string number;
    const bool fiscalCode = lower(text).find("fiscal code") != std::string::npos;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = withoutGluedLabel(words[i]);
        const bool series = isSeries(word) && i + 1 < words.size() && (hasDigit(words[i + 1]) || fiscalCode) &&
                            isCodeWord(words[i + 1]);
        if (!hasDigit(word) && !series) continue;
        number = word;
        bool open = word.back() != ',' && word.back() != '.';
        for (std::size_t next = i + 1; next < words.size() && open && isCodeWord(words[next]); ++next) {
            number.append(" ").append(words[next]);
            open = words[next].back() != ',' && words[next].back() != '.';
        }
        break;
    }
    while (!number.empty() && std::string_view(".,;:").find(number.back()) != std::string_view::npos) {
        number.pop_back();
    }
    return number;
}

/// A country among the words: the longest run of up to four that countryCode knows.
std::string countryAmong(std::string_view text) {
    const auto words = wordsOf(text);
    for (std::size_t length = std::min<std::size_t>(words.size(), 4); length > 0; --length) {
        for (std::size_t start = 0; start + length <= words.size(); ++start) {
            const char* end = words[start + length - 1].data() + words[start + length - 1].size();
            std::string_view run(words[start].data(), static_cast<std::size_t>(end - words[start].data()));
            while (!run.empty() && std::string_view(".,;)").find(run.back()) != std::string_view::npos)
                run.remove_suffix(1);
            if (run.size() < 2 || !isUpper(run.front()) || run == "No" || run == "ID" || run == "NI") continue;
            const std::string code = countryCode(run);
            if (code.size() == 2 && code != run) return code;
        }
    }
    return {};
}

std::string kindByWords(std::string_view text, std::string_view kind) {
    const std::string small = lower(text);
    const auto says = [&](std::string_view word) { return small.find(word) != std::string::npos; };
    const bool personal = says("identi") || says("national id") || says("ration card") || says("social security") ||
                          says("fiscal") || says("tazkira") || says(" id no") || says("id card") || says("licen") ||
                          says("national no") || says("registration no");
    if (says("passport") && !says("identi")) return "document";
    if (says("travel document")) return "document";
    return personal ? "national_id" : std::string(kind);
}

}  // namespace

StatedDocument statedDocument(std::string_view text, std::string_view kind) {
    StatedDocument stated;
    const std::string_view whole = trimmed(text);
    stated.kind = kindByWords(whole, kind);
    const std::size_t open = whole.find('(');
    const std::string_view main = beforeDates(whole.substr(0, open));
    const std::size_t close = open == std::string_view::npos ? open : whole.find(')', open);
    stated.number = readNumber(main);
    // "Afghan national ID card (tazkira) no. 545167": the bracket stands before the number.
    if (stated.number.empty() && close != std::string_view::npos)
        stated.number = readNumber(beforeDates(whole.substr(close + 1)));
    if (close != std::string_view::npos) {
        stated.country = countryAmong(beforeDates(whole.substr(open + 1, close - open - 1)));
    }
    if (stated.country.empty())
        stated.country = countryAmong(stated.number.empty() ? main : main.substr(0, main.find(stated.number)));
    return stated;
}

void addDocument(Mention& mention, std::string_view text, std::string_view kind, std::string_view country) {
    const StatedDocument stated = statedDocument(text, kind);
    if (stated.number.size() < 3) return;
    const std::string code = countryCode(country);
    addProperty(mention, stated.kind, stated.number, code.empty() ? stated.country : code);
}

}  // namespace crosscase::core
