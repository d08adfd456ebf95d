// core/collation/names.cpp: splitting a written name into the tokens that tell people, firms and ships apart.
#include "core/collation/names.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/collation/east_asian_letters.h"
#include "core/collation/given_names.h"
#include "core/collation/name_tables.h"
#include "core/collation/name_words.h"
#include "core/collation/token_letters.h"

namespace crosscase::core {
namespace {

/// The common form of a given name; in Cyrillic letters "kh" may stand for a plain "h" too.
const std::string* standardOf(const std::unordered_map<std::string, std::string>& variants, std::string text,
                              Script script) {
    auto standard = variants.find(text);
    if (standard == variants.end() && script == Script::Cyrillic) {
        for (std::size_t at = text.find("kh"); at != std::string::npos; at = text.find("kh", at)) text.erase(at, 1);
        standard = variants.find(text);
    }
    return standard == variants.end() ? nullptr : &standard->second;
}

class PersonReader {
public:
    PersonReader(const std::vector<Word>& words, bool vowelless) : words_(words), vowelless_(vowelless) {}

    std::vector<Word> run() {
        const NameTables& tables = nameTables();
        for (at_ = 0; at_ < words_.size(); ++at_) {
            const std::string& word = words_[at_].text;
            if (!words_[at_].written.empty() && isEastAsian(words_[at_].written.front())) {
                out_.push_back(words_[at_]);
                continue;
            }
            if (tables.servant.contains(word) && joinServant()) continue;
            if (isTitle()) continue;
            if (tables.religion.contains(word) && !out_.empty()) {
                out_.back().text += "din";
                out_.back().written += words_[at_].written;
            } else if (tables.honorific.contains(word) || tables.kinBehind.contains(word) ||
                       (isParticle(word) && !endsName())) {
                continue;
            } else if (endsName()) {
                add(words_[at_]);
            } else if (tables.link.contains(word) && !(word.size() == 1 && word != "y")) {
                afterLink_ = (word == "de" || word == "of") && out_.size() >= 2;
                continue;
            } else {
                add(vowelless_ ? withoutSayyid(withoutArabicArticle(words_[at_])) : words_[at_]);
            }
        }
        return std::move(out_);
    }

private:
    /// "1st baron" and "king of": both words of the first, the first of the second.
    bool isTitle() const {
        auto follows = [&](auto&& fits) { return at_ + 1 < words_.size() && fits(words_[at_ + 1].text); };
        auto title = [](const std::string& word) { return nameTables().title.contains(word); };
        auto ordinal = [](const std::string& word) {
            return word.size() >= 3 && word[0] >= '0' && word[0] <= '9' && word.back() >= 'a' && word.back() <= 'z';
        };
        const std::string& word = words_[at_].text;
        if (ordinal(word) && follows(title)) return true;
        if (!title(word)) return false;
        return (at_ > 0 && ordinal(words_[at_ - 1].text)) ||
               follows([](const std::string& next) { return next == "of"; });
    }

    static bool isParticle(const std::string& word) {
        return nameTables().article.contains(word) || nameTables().kin.contains(word);
    }

    /// A particle with nothing behind it is a syllable of a name: "il" in "Kim Jong Il", "bin" in "Kim Woo-bin".
    bool endsName() const {
        return at_ + 1 == words_.size() && out_.size() > 1 && words_[at_].role == TokenRole::Plain &&
               isOneSyllable(out_.back().text);
    }

    bool joinServant() {
        std::size_t next = at_ + 1;
        while (next < words_.size() && nameTables().article.contains(words_[next].text)) ++next;
        if (next >= words_.size()) return false;
        Word name = vowelless_ ? withoutArabicArticle(words_[next]) : words_[next];
        if (name.text == "allh" || name.text == "ullah" || name.text == "llah") name.text = "allah";
        out_.push_back({name.text == "allah" ? "abdallah" : "abd" + name.text, words_[at_].role, false,
                        words_[at_].written + name.written});
        at_ = next;
        return true;
    }

    void add(const Word& word) {
        out_.push_back({foldedGivenName(word.text), words_[at_].role, afterLink_, word.written});
        afterLink_ = false;
    }

    const std::vector<Word>& words_;
    bool vowelless_;
    std::size_t at_ = 0;
    bool afterLink_ = false;
    std::vector<Word> out_;
};

bool formAt(const std::vector<Word>& words, std::size_t at, const std::vector<std::string>& form) {
    if (at + form.size() > words.size()) return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (words[at + i].text != form[i]) return false;
    }
    return true;
}

std::vector<Word> withoutLeadingForm(std::vector<Word> words) {
    if (words.empty()) return words;
    auto found = nameTables().leadingForms.find(words.front().text);
    if (found == nameTables().leadingForms.end()) return words;
    for (const auto& form : found->second) {
        if (form.size() >= words.size() || !formAt(words, 0, form)) continue;
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(form.size()));
        break;
    }
    return words;
}

/// "ii" to "xx" as digits, so that numbered firms and ships are told apart; single letters stay, they are often names.
std::string arabicOf(const std::string& word) {
    static const std::array<std::string_view, 21> roman{"",    "",     "ii",  "iii",  "iv",    "",    "vi",
                                                        "vii", "viii", "ix",  "",     "xi",    "xii", "xiii",
                                                        "xiv", "xv",   "xvi", "xvii", "xviii", "xix", "xx"};
    for (std::size_t number = 2; number < roman.size(); ++number) {
        if (word == roman[number]) return std::to_string(number);
    }
    return word;
}

/// Legal forms stand at the end, in some countries at the start.
std::vector<Word> withoutCompanyForms(std::vector<Word> words) {
    const auto& forms = nameTables().companyForms;
    bool cut = true;
    while (cut && words.size() > 1) {
        cut = false;
        for (std::size_t at = words.size() > 4 ? words.size() - 4 : 1; at < words.size() && !cut; ++at) {
            auto found = forms.find(words[at].text);
            if (found == forms.end()) continue;
            for (const auto& form : found->second) {
                if (at + form.size() != words.size() || !formAt(words, at, form)) continue;
                words.resize(at);
                cut = true;
                break;
            }
        }
    }
    return withoutLeadingForm(std::move(words));
}

std::vector<Word> withoutLinks(const std::vector<Word>& words) {
    const NameTables& tables = nameTables();
    std::vector<Word> out;
    for (const Word& word : words) {
        if (!tables.article.contains(word.text) && !tables.link.contains(word.text)) out.push_back(word);
    }
    return out;
}

std::vector<Word> meaningful(const std::vector<Word>& words, NameShape shape, bool vowelless) {
    std::vector<Word> kept;
    if (shape == NameShape::Person) {
        kept = PersonReader(words, vowelless).run();
    } else {
        kept = withoutLinks(shape == NameShape::Organisation ? withoutCompanyForms(words) : words);
        static const std::vector<std::string> ship{"mv", "mt", "ms", "ss", "mfv"};
        if (shape == NameShape::Vessel && kept.size() > 1 &&
            std::find(ship.begin(), ship.end(), kept.front().text) != ship.end()) {
            kept.erase(kept.begin());
        }
        if (vowelless) {
            for (Word& word : kept) word = withoutArabicArticle(std::move(word));
        }
    }
    return kept.empty() ? words : kept;
}

std::string wholeName(std::string_view given, std::string_view family) {
    return std::string(given) + (given.empty() || family.empty() ? "" : " ") + std::string(family);
}

NameForm formOf(std::string_view raw, const std::vector<Word>& words, NameShape shape, TokenTable& table) {
    Script script = scriptOf(raw);
    NameForm form;
    form.raw = std::string(raw);
    form.latin = script == Script::Latin || script == Script::None;
    bool vowelless = isVowelless(script);
    auto kept = meaningful(words, shape, vowelless);
    const NameTables& tables = nameTables();
    const auto& variants = shape == NameShape::Person ? tables.variants : tables.organisationVariants;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        std::string text = kept[i].text;
        if (const std::string* standard = standardOf(variants, text, script)) text = *standard;
        if (shape != NameShape::Person) text = arabicOf(text);
        bool married = kept[i].afterLink && i + 1 == kept.size() && kept[i].role == TokenRole::Plain;
        form.tokens.push_back(
            {table.intern(text, vowelless, kept[i].written), married ? TokenRole::Married : kept[i].role});
    }
    return form;
}

}  // namespace

std::optional<NameForm> readJapaneseName(std::string_view raw, NameShape shape, TokenTable& table) {
    return readJapaneseName({}, raw, shape, table);
}

std::optional<NameForm> readJapaneseName(std::string_view given, std::string_view family, NameShape shape,
                                         TokenTable& table) {
    if (shape != NameShape::Person || !hasEastAsianLetters(family)) return std::nullopt;
    auto words = japaneseWords(family, given.empty() ? TokenRole::Plain : TokenRole::Family);
    if (words.empty()) return std::nullopt;
    for (Word& word : unreadWords(given, TokenRole::Given)) words.push_back(std::move(word));
    return formOf(wholeName(given, family), words, shape, table);
}

NameForm readName(std::string_view raw, NameShape shape, TokenTable& table) {
    std::size_t comma = raw.find(',');
    bool inverted = shape == NameShape::Person && comma != std::string_view::npos &&
                    raw.find(',', comma + 1) == std::string_view::npos && !trimmed(raw.substr(0, comma)).empty() &&
                    !trimmed(raw.substr(comma + 1)).empty();
    if (!inverted) return formOf(raw, wordsOf(raw, TokenRole::Plain, shape), shape, table);
    auto words = wordsOf(raw.substr(comma + 1), TokenRole::Given, shape);
    auto family = wordsOf(raw.substr(0, comma), TokenRole::Family, shape);
    words.insert(words.end(), family.begin(), family.end());
    return formOf(raw, words, shape, table);
}

NameForm readName(std::string_view given, std::string_view family, NameShape shape, TokenTable& table) {
    auto words = wordsOf(given, TokenRole::Given, shape);
    auto last = wordsOf(family, TokenRole::Family, shape);
    words.insert(words.end(), last.begin(), last.end());
    return formOf(wholeName(given, family), words, shape, table);
}

std::vector<TokenIndex> readWords(std::string_view raw, TokenTable& table) {
    bool vowelless = isVowelless(scriptOf(raw));
    std::vector<TokenIndex> out;
    for (const std::string& word : latinWords(raw)) {
        if (nameTables().article.contains(word) || nameTables().link.contains(word)) continue;
        out.push_back(table.intern(vowelless && hasArabicArticle(word) ? word.substr(2) : word, vowelless));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

}  // namespace crosscase::core
