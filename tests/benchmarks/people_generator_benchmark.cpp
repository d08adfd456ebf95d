// Writes clean made-up people as CSV, for measuring speed at a million rows and more.
//   people_generator_benchmark DATA OUT.csv ROWS
// One row in five is another record of an earlier person, with typing errors, missing values, a new address or number;
// `cluster` is the person. Names, streets and towns follow Zipf's law over the lists of DATA/linkage and
// DATA/transliteration. Some people share address, phone and family name with their household. A person is computed
// from their number alone, so memory does not grow with ROWS; the same DATA and ROWS give the same file.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace {

/// A small generator whose stream is fixed by its seed on every platform (splitmix64, Steele and others 2014).
class Chance {
public:
    explicit Chance(std::uint64_t seed) : state_(mixed(seed + 20261125)) {}  // mixed, or streams of neighbours overlap
    std::uint64_t next() { return mixed(state_ += 0x9e3779b97f4a7c15ULL); }
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }
    double share() { return double(next() >> 11) * 0x1.0p-53; }
    bool happens(double probability) { return share() < probability; }

private:
    static std::uint64_t mixed(std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    std::uint64_t state_;
};

/// Items drawn with a frequency that falls with the given power of their place in the list.
class Zipf {
public:
    Zipf(std::vector<std::string> items, double power) : items_(std::move(items)) {
        double sum = 0;
        for (std::size_t place = 0; place < items_.size(); ++place) {
            sum += std::pow(double(place + 3), -power);
            sums_.push_back(sum);
        }
    }
    std::size_t pickPlace(Chance& chance) const {
        auto found = std::upper_bound(sums_.begin(), sums_.end(), chance.share() * sums_.back());
        return std::min(std::size_t(found - sums_.begin()), items_.size() - 1);
    }
    const std::string& pick(Chance& chance) const { return items_[pickPlace(chance)]; }
    const std::string& at(std::size_t place) const { return items_[place]; }

private:
    std::vector<std::string> items_;
    std::vector<double> sums_;
};

std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> found(1);
    for (char letter : line) {
        if (letter == ',')
            found.emplace_back();
        else if (letter != '"' && letter != '\r')
            found.back() += letter;
    }
    return found;
}

/// Distinct values of one column of the Febrl originals, most frequent first.
std::vector<std::string> column(const std::string& data, std::size_t index) {
    std::map<std::string, int> counts;
    for (const char* part : {"febrl3", "febrl4a"}) {
        std::ifstream file(data + "/linkage/" + part + ".csv");
        for (std::string line; std::getline(file, line);) {
            const auto row = cells(line);
            if (row.size() > index && row[0].ends_with("-org") && row[index].size() > 2) ++counts[row[index]];
        }
    }
    std::vector<std::pair<int, std::string>> order;
    for (const auto& [text, count] : counts) order.emplace_back(-count, text);
    std::sort(order.begin(), order.end());
    std::vector<std::string> texts;
    for (auto& [count, text] : order) texts.push_back(std::move(text));
    return texts;
}

/// The Latin sides of the transliteration pairs follow the surnames: rare names.
void appendRareNames(const std::string& data, std::vector<std::string>& surnames) {
    std::vector<std::string> rare;
    for (const char* script : {"arabic", "russian"}) {
        std::ifstream file(data + "/transliteration/wd_" + script + "_16.tsv");
        for (std::string line; std::getline(file, line);) {
            std::string word = line.substr(0, line.find('\t'));
            const bool plain = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
            if (plain && word.size() >= 4 && word.size() <= 10) rare.push_back(std::move(word));
        }
    }
    std::sort(rare.begin(), rare.end(), [](const auto& a, const auto& b) {
        return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    });
    rare.erase(std::unique(rare.begin(), rare.end()), rare.end());
    surnames.insert(surnames.end(), rare.begin(), rare.end());
}

struct Lists {
    Zipf given, family, streets, towns;
};

Lists readLists(const std::string& data) {
    std::vector<std::string> surnames = column(data, 2);
    appendRareNames(data, surnames);
    return {Zipf(column(data, 1), 0.9), Zipf(std::move(surnames), 0.7), Zipf(column(data, 4), 0.5),
            Zipf(column(data, 6), 0.7)};
}

struct Person {
    std::string given, family, born, sex, phone, email, address, city, postcode;
};

void moveHouse(Person& person, const Lists& lists, Chance& chance) {
    const std::size_t town = lists.towns.pickPlace(chance);
    const std::uint64_t house = 1 + chance.below(180);  // one draw per statement: arguments have no order
    person.address = fmt::format("{} {}", house, lists.streets.pick(chance));
    person.city = lists.towns.at(town);
    person.postcode = fmt::format("{:05}", 10000 + town * 7 % 80000 + chance.below(5));
}

std::string newPhone(Chance& chance) {
    return fmt::format("+4416{:08}", chance.below(100'000'000));
}

/// Person number `number`, the same on every call.
Person personAt(std::uint64_t number, const Lists& lists) {
    Chance chance(number), household(number / 3 + (1ULL << 40));
    const bool atHome = Chance(number + (1ULL << 41)).happens(0.25);
    Chance& home = atHome ? household : chance;
    Person person;
    person.family = lists.family.pick(home);
    moveHouse(person, lists, home);
    person.phone = newPhone(home);
    const std::size_t place = lists.given.pickPlace(chance);
    person.given = lists.given.at(place);
    person.sex = place % 2 ? "f" : "m";
    const std::uint64_t day = chance.below(78 * 12 * 28);  // every month has 28 days here: all dates exist
    person.born = fmt::format("{}-{:02}-{:02}", 1930 + day / (12 * 28), 1 + day / 28 % 12, 1 + day % 28);
    person.email = fmt::format("{}.{}{}@example.org", person.given, person.family, chance.below(1000));
    return person;
}

/// One edit: a letter changed, left out, doubled or swapped with the next.
void mistype(std::string& word, Chance& chance) {
    if (word.size() < 3) return;
    const std::size_t at = 1 + chance.below(word.size() - 2);
    switch (chance.below(4)) {
        case 0:
            word[at] = char('a' + chance.below(26));
            break;
        case 1:
            word.erase(at, 1);
            break;
        case 2:
            word.insert(at, 1, word[at]);
            break;
        default:
            std::swap(word[at], word[at + 1]);
    }
}

/// The last digit of year, month or day becomes another one; the date stays a date that exists.
void mistypeDate(std::string& date, Chance& chance) {
    static constexpr std::size_t lastDigits[] = {3, 6, 9};
    char& digit = date[lastDigits[chance.below(3)]];
    digit = digit == '1' ? '2' : '1';
}

/// What another office would have written down of the same person.
void spoil(Person& person, const Lists& lists, Chance& chance) {
    if (chance.happens(0.20)) mistype(person.given, chance);
    if (chance.happens(0.20)) mistype(person.family, chance);
    if (chance.happens(0.06)) mistypeDate(person.born, chance);
    if (chance.happens(0.20)) moveHouse(person, lists, chance);
    if (chance.happens(0.20)) person.phone = newPhone(chance);
    if (chance.happens(0.15))
        person.email = fmt::format("{}{}@example.net", person.given.substr(0, 1), chance.below(100'000'000));
    for (std::string* value :
         {&person.given, &person.born, &person.sex, &person.phone, &person.email, &person.address, &person.postcode})
        if (chance.happens(value == &person.given ? 0.02 : 0.12)) value->clear();
}

int write(const std::string& data, const std::string& path, std::uint64_t rows) {
    const Lists lists = readLists(data);
    std::FILE* out = std::fopen(path.c_str(), "wb");
    if (!out) return 1;
    std::fputs("id,cluster,given_name,family_name,birth_date,sex,phone,email,address,city,postcode\n", out);
    Chance chance(rows);
    std::uint64_t people = 0;
    for (std::uint64_t row = 0; row < rows; ++row) {
        const bool again = people > 0 && chance.happens(0.2);
        const std::uint64_t number = again ? chance.below(people) : people++;
        Person person = personAt(number, lists);
        if (again) spoil(person, lists, chance);
        fmt::print(out, "R{},P{},{},{},{},{},{},{},{},{},{}\n", row, number, person.given, person.family, person.born,
                   person.sex, person.phone, person.email, person.address, person.city, person.postcode);
    }
    return std::fclose(out) == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "people_generator_benchmark DATA OUT.csv ROWS\n";
        return 2;
    }
    return write(argv[1], argv[2], std::stoull(argv[3]));
}
