// tests/collation/made_up_people.h: seeded files of people with errors, and who they truly are.
#pragma once

#include <array>
#include <cstdio>
#include <random>

#include "tests/collation/mentions.h"

namespace crosscase::core::testing {

/// Numbers that are the same on every platform, which those of the distributions of <random> are not.
class Dice {
public:
    explicit Dice(unsigned seed) : random_(seed) {}
    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
    bool inThousand(int times) { return below(1000) < times; }
    template <typename List>
    const auto& from(const List& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }
    std::string digits(int count) {
        std::string out;
        for (int i = 0; i < count; ++i) out += static_cast<char>('0' + below(10));
        return out;
    }
    std::mt19937& engine() { return random_; }

private:
    std::mt19937 random_;
};

struct Person {
    std::string given, family, born, sex, phone, document, city;
};

/// Statements and the true person behind each; most are told of once or twice, none more often than `most`.
struct PeopleFile {
    static constexpr int most = 4;
    std::vector<MentionInput> mentions;
    std::map<std::int64_t, int> personOf;
};

class PeopleMaker {
public:
    /// @param wrongDates  statements in a thousand that give an altogether different date of birth
    PeopleMaker(unsigned seed, int wrongDates) : dice_(seed), wrongDates_(wrongDates) {}

    PeopleFile file(int people) {
        PeopleFile out;
        std::int64_t id = 1;
        for (int number = 0; number < people; ++number) {
            Person person = next();
            static constexpr std::array<int, 10> statements{1, 1, 1, 1, 2, 2, 2, 3, 3, PeopleFile::most};
            for (int i = dice_.from(statements); i > 0; --i) {
                out.personOf[id] = number;
                out.mentions.push_back(stated(id++, spoilt(person)));
            }
        }
        return out;
    }

    Person next() {
        static constexpr std::array given{"Oleg",  "Farida", "Chinedu", "Ingrid",  "Tomasz", "Lucia",  "Batyr",
                                          "Nadia", "Pavel",  "Samira",  "Duarte",  "Helena", "Rashid", "Milan",
                                          "Irena", "Yusuf",  "Carmen",  "Bogdan",  "Amina",  "Viktor", "Leyla",
                                          "Jonas", "Teresa", "Kwame",   "Marisol", "Anders", "Zoltan", "Fatima"};
        static constexpr std::array cities{"Port Amber", "Lindenau", "Kestrel Bay", "Verano", "Dombrava", "Tarsk"};
        Person person;
        person.given = dice_.from(given);
        person.family = familyName();
        person.born = date();
        person.sex = dice_.below(2) == 0 ? "m" : "f";
        person.phone = newPhone();
        person.document = "P" + dice_.digits(7);
        person.city = dice_.from(cities);
        return person;
    }

    static MentionInput stated(std::int64_t id, const Person& person) {
        std::vector<Property> properties{{"given_name", person.given, ""}, {"family_name", person.family, ""}};
        const std::array<Property, 5> rest{{{"birth_date", person.born, ""},
                                            {"sex", person.sex, ""},
                                            {"phone", person.phone, ""},
                                            {"document", person.document, "XB"},
                                            {"city", person.city, ""}}};
        for (const Property& property : rest) {
            if (!property.raw.empty()) properties.push_back(property);
        }
        return mention(id, "person", std::move(properties));
    }

    std::string date() {
        std::array<char, 16> text{};
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", 1945 + dice_.below(55), 1 + dice_.below(12),
                      1 + dice_.below(28));
        return text.data();
    }

private:
    std::string familyName() {
        static constexpr std::array head{"Kova",  "Linde", "Teixe", "Harra", "Petro", "Oko",   "Wisni", "Bensa",
                                         "Yilde", "Murga", "Sando", "Varga", "Dru",   "Ferra", "Nova",  "Gorde"};
        static constexpr std::array middle{"l", "st", "rin", "mba", "ko", "ze", "n", "vich"};
        static constexpr std::array tail{"chuk", "ira", "qvist", "yan", "onkwo", "ari", "ova", "es", "man", "ski"};
        // The smaller of two places: some names are common, most are rare.
        std::size_t place = static_cast<std::size_t>(
            std::min(dice_.below(static_cast<int>(head.size())), dice_.below(static_cast<int>(head.size()))));
        return std::string(head[place]) + dice_.from(middle) + dice_.from(tail);
    }

    std::string newPhone() { return "+441632" + dice_.digits(6); }

    /// One letter changed, left out, doubled or exchanged with the next.
    void mistype(std::string& word) {
        auto at = static_cast<std::size_t>(1 + dice_.below(static_cast<int>(word.size()) - 2));
        switch (dice_.below(4)) {
            case 0:
                word[at] = static_cast<char>('a' + dice_.below(26));
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

    /// What one more office would have written down.
    Person spoilt(Person person) {
        if (dice_.inThousand(100)) mistype(person.given);
        if (dice_.inThousand(100)) mistype(person.family);
        if (dice_.inThousand(30)) person.born.back() = person.born.back() == '1' ? '2' : '1';
        if (dice_.inThousand(wrongDates_)) person.born = date();
        if (dice_.inThousand(200)) person.phone = newPhone();
        for (std::string* value : {&person.born, &person.sex, &person.phone, &person.document, &person.city}) {
            if (dice_.inThousand(150)) value->clear();
        }
        return person;
    }

    Dice dice_;
    int wrongDates_;
};

}  // namespace crosscase::core::testing
