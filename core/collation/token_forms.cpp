// core/collation/token_forms.cpp: how one word of a name sounds in any spelling, and how alike two words are.
#include <algorithm>
#include <array>
#include <bit>

#include "core/collation/name_tables.h"
#include "core/collation/names.h"
#include "core/collation/sound_distance.h"
#include "core/collation/transliteration_table.h"

namespace crosscase::core {
namespace {

// Of words in two scripts whose letters do not fit as learned: sounds or stems are equal, or are only near.
constexpr double sameSound = 0.9, mostByLatin = 0.6;
constexpr double fitScale = 1.2;      ///< brings the fit at which half of the pairs are one name to the hint of 0.5
constexpr double leastLearned = 0.4;  ///< fit below which the Latin forms are not looked at either

struct Fold {
    std::string_view from, to;
};

/// Longest first, so that "shch" is not read as "sh" and "ch".
constexpr std::array<Fold, 25> folds{{{"shch", "s"}, {"dzh", "j"}, {"sch", "s"}, {"tch", "c"}, {"tsh", "c"},
                                      {"sh", "s"},   {"ch", "c"},  {"kh", "h"},  {"gh", "g"},  {"dj", "j"},
                                      {"zh", "j"},   {"ph", "f"},  {"th", "t"},  {"dh", "d"},  {"ck", "k"},
                                      {"qu", "k"},   {"ts", "s"},  {"ou", "u"},  {"oo", "u"},  {"ee", "i"},
                                      {"ei", "e"},   {"ey", "e"},  {"ai", "e"},  {"ay", "e"},  {"ae", "e"}}};

bool isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

char foldLetter(char c, char next) {
    switch (c) {
        case 'y':
            return 'i';
        case 'q':
            return 'k';
        case 'w':
            return 'v';
        case 'c':
            return next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
        default:
            return c;
    }
}

void appendUndoubled(std::string& out, char c) {
    if (out.empty() || out.back() != c) out += c;
}

std::uint32_t letterSet(std::string_view text) {
    std::uint32_t bits = 0;
    for (char c : text) {
        if (c >= 'a' && c <= 'z') bits |= 1U << (c - 'a');
    }
    return bits;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

/// Without the ending that a Slavic or Central Asian surname takes for a woman.
std::string stemOf(std::string_view latin) {
    for (auto [end, cut] : {std::pair<std::string_view, std::size_t>{"ova", 1}, {"eva", 1}, {"yova", 1}, {"ina", 1}}) {
        if (latin.size() >= 6 && endsWith(latin, end)) return std::string(latin.substr(0, latin.size() - cut));
    }
    for (std::string_view end : {"skaya", "skaia", "skaja"}) {
        if (latin.size() >= 8 && endsWith(latin, end)) return std::string(latin.substr(0, latin.size() - 3));
    }
    for (std::string_view end : {"skiy", "skij", "skii", "sky", "ski"}) {
        if (latin.size() >= 6 && endsWith(latin, end))
            return std::string(latin.substr(0, latin.size() - end.size() + 2));
    }
    return {};
}

bool isPatronymic(std::string_view latin) {
    if (latin.size() < 7) return false;
    for (std::string_view end : {"ovich", "evich", "ovna", "evna", "ichna", "ovych", "evych", "ivna", "yevich"}) {
        if (endsWith(latin, end)) return true;
    }
    return false;
}

bool isInitialOf(const TokenForm& initial, const TokenForm& word) {
    return !word.latin.empty() && initial.latin.front() == word.latin.front();
}

bool shareNickname(const TokenForm& a, const TokenForm& b) {
    const auto& groups = nameTables().nicknames;
    auto first = groups.find(a.latin);
    auto second = groups.find(b.latin);
    if (first == groups.end() || second == groups.end()) return false;
    return std::any_of(first->second.begin(), first->second.end(), [&](const std::string& group) {
        return std::find(second->second.begin(), second->second.end(), group) != second->second.end();
    });
}

/// "elharbi" without its article; empty when it has none.
std::string_view withoutArticle(std::string_view sound) {
    bool article = sound.size() >= 6 && sound[1] == 'l' && (sound[0] == 'a' || sound[0] == 'e');
    return article ? sound.substr(2) : std::string_view{};
}

/// In [0, 1]; -1 when a look at the letters shows that they are strangers.
double fitted(std::string_view latin, std::string_view letters, std::uint8_t script) {
    const TransliterationTable& table = transliterationTables()[script - 1U];
    if (!table.maybeFits(letterSet(latin), letters)) return -1;
    return std::clamp(table.fit(latin, letters) * fitScale, 0.0, 0.95);
}

/// Two words behind each other without memory of the heap; empty when they are too long for a fit.
class Concatenation {
public:
    Concatenation(std::string_view first, std::string_view second) {
        if (first.size() + second.size() > text_.size()) return;
        size_ = first.size() + second.size();
        std::copy(second.begin(), second.end(), std::copy(first.begin(), first.end(), text_.begin()));
    }
    std::string_view text() const { return {text_.data(), size_}; }

private:
    std::array<char, TransliterationTable::longest> text_{};
    std::size_t size_ = 0;
};

/// How alike a Latin word and one in another script are by the learned worth of their letters; below 0: no opinion.
double acrossScripts(const TokenForm& a, const TokenForm& b) {
    if ((a.script == 0) == (b.script == 0)) return -1;
    const TokenForm& other = a.script == 0 ? b : a;
    const TokenForm& latin = a.script == 0 ? a : b;
    return latin.vowelless ? -1 : std::max(0.0, fitted(latin.latin, other.letters, other.script));
}

/// By the Latin forms of both.
double inLatin(const TokenForm& a, const TokenForm& b) {
    if (a.sound == b.sound) return 0.95;
    const std::string& stemA = a.stem.empty() ? a.latin : a.stem;
    const std::string& stemB = b.stem.empty() ? b.latin : b.stem;
    if (stemA == stemB) return 0.95;
    double best = 0;
    bool vowelless = a.vowelless || b.vowelless;
    if (a.skeleton == b.skeleton && a.skeleton.size() >= (vowelless ? 2U : 3U)) best = vowelless ? 0.8 : 0.7;
    if (vowelless && best == 0 && std::min(a.skeleton.size(), b.skeleton.size()) >= 4) {
        best = 0.8 * closeness(a.skeleton, b.skeleton);
    }
    // By sound for spellings, by letter for typing errors.
    best = std::max({best, closeness(a.sound, b.sound), closeness(a.latin, b.latin)});
    if (auto bare = withoutArticle(a.sound); !bare.empty()) best = std::max(best, 0.9 * closeness(bare, b.sound));
    if (auto bare = withoutArticle(b.sound); !bare.empty()) best = std::max(best, 0.9 * closeness(a.sound, bare));
    if (best < 0.6 && a.nicknamed && b.nicknamed && shareNickname(a, b)) best = 0.6;
    return best;
}

}  // namespace

std::string soundOf(std::string_view latin) {
    std::string out;
    for (std::size_t i = 0; i < latin.size();) {
        auto fold = std::find_if(folds.begin(), folds.end(), [&](const Fold& f) {
            return latin[i] == f.from[0] && latin.substr(i, f.from.size()) == f.from;
        });
        if (fold != folds.end()) {
            appendUndoubled(out, fold->to.front());
            i += fold->from.size();
            continue;
        }
        if (latin[i] == 'x') {
            appendUndoubled(out, 'k');
            appendUndoubled(out, 's');
        } else {
            appendUndoubled(out, foldLetter(latin[i], i + 1 < latin.size() ? latin[i + 1] : '\0'));
        }
        ++i;
    }
    if (out.size() > 3 && out.back() == 'h' && isVowel(out[out.size() - 2])) out.pop_back();
    return out;
}

std::string skeletonOf(std::string_view latin) {
    std::string sound = soundOf(latin);
    std::string out;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        char c = sound[i];
        if (isVowel(c)) {
            if (i == 0) out += 'a';
            continue;
        }
        if (c == 'g') c = 'k';
        if (c == 'v') c = 'f';
        if (c == 'z') c = 's';
        if (c == 'p') c = 'b';
        appendUndoubled(out, c);
    }
    return out;
}

TokenIndex TokenTable::intern(const std::string& latin, bool vowelless, std::u32string_view written) {
    std::string key = vowelless ? latin + '\x01' : latin;
    std::uint8_t script = 0;
    std::string letters;
    const auto& tables = transliterationTables();
    while (!written.empty() && letters.empty() && script < tables.size()) letters = tables[script++].numbered(written);
    if (!letters.empty()) key += char(2 + script) + letters;
    ValueIndex text = texts_.intern(key);
    byText_.resize(texts_.size(), noToken);
    TokenIndex& token = byText_[text];
    if (token != noToken) return token;
    token = static_cast<TokenIndex>(forms_.size());
    TokenForm form;
    form.latin = latin;
    form.number = std::any_of(latin.begin(), latin.end(), [](char c) { return c >= '0' && c <= '9'; });
    form.sound = form.number ? latin : soundOf(latin);
    form.skeleton = form.number ? latin : skeletonOf(latin);
    form.stem = form.number ? std::string{} : stemOf(latin);
    form.letterSet = letterSet(form.sound);
    form.soundNumber = numberOf(form.sound);
    form.skeletonNumber = numberOf(form.skeleton);
    form.twofold = latin.size() > 5 && latin.starts_with("abd");
    form.nicknamed = nameTables().nicknames.contains(latin);
    form.vowelless = vowelless;
    form.letters = std::move(letters);
    form.script = form.letters.empty() ? 0 : script;
    form.initial = latin.size() == 1 && !form.number;
    form.patronymic = isPatronymic(latin);
    form.weak = nameTables().weak.contains(latin);
    forms_.push_back(std::move(form));
    return token;
}

std::uint32_t TokenTable::numberOf(const std::string& sound) {
    return numbers_.intern(sound);
}

bool maybeSimilar(const TokenForm& a, const TokenForm& b) {
    if (a.number || b.number) return a.latin == b.latin;
    if (a.initial || b.initial || a.vowelless || b.vowelless) return true;
    return a.skeletonNumber == b.skeletonNumber || std::popcount(a.letterSet ^ b.letterSet) <= 6 ||
           (a.nicknamed && b.nicknamed);
}

double tokenSimilarity(const TokenForm& a, const TokenForm& b) {
    if (a.latin == b.latin) return 1;
    if (!maybeSimilar(a, b)) return 0;
    if (a.number || b.number) return 0;
    if (a.initial || b.initial)
        return a.initial != b.initial && isInitialOf(a.initial ? a : b, a.initial ? b : a) ? 0.3 : 0;
    double learned = acrossScripts(a, b);
    if (learned < 0) return inLatin(a, b);
    bool consonants = a.vowelless || b.vowelless;
    bool hopeless = learned < leastLearned && a.skeletonNumber != b.skeletonNumber && !(a.nicknamed && b.nicknamed);
    if (learned >= sameSound || hopeless) return learned;
    double spelled = inLatin(a, b);
    double most = !consonants && spelled >= 0.95 ? sameSound : mostByLatin;
    return std::max(learned, std::min(spelled, most));
}

double joinedSimilarity(const TokenForm& first, const TokenForm& second, const TokenForm& one) {
    if (first.script != second.script || (first.script == 0) == (one.script == 0)) return 0;
    if (first.initial || second.initial || one.initial || first.number || second.number || one.number) return 0;
    std::size_t consonants = first.skeleton.size() + second.skeleton.size();
    if (consonants + 2 < one.skeleton.size() || one.skeleton.size() + 2 < consonants) return 0;
    double fit = first.script == 0
                     ? fitted(Concatenation(first.latin, second.latin).text(), one.letters, one.script)
                     : fitted(one.latin, Concatenation(first.letters, second.letters).text(), first.script);
    if (fit < 0 || fit >= mostByLatin) return std::max(0.0, fit);
    return skeletonOf(first.latin + second.latin) == one.skeleton ? mostByLatin : fit;
}

}  // namespace crosscase::core
