// core/records/national_numbers.h: the numbers by which countries know people and companies. Only core/records includes it.
#pragma once

#include <string_view>

namespace crosscase::core {

/// The form and the check of one kind of number. Formulas: the issuing countries' rules as collected by python-stdnum and
/// idnumbers.
struct NationalNumber {
    std::string_view country;  ///< ISO 3166 alpha-2
    /// # a digit, a letter in lower case "a" any of A-Z, "x" a letter or digit, "k" a digit or K, [..] one of these
    std::string_view form;
    bool (*passes)(std::string_view number);  ///< only for texts of the form
    /// AnyHeading: no other number of the country looks like it. TaxOnly: passports or identity cards look the same.
    enum class Use { AnyHeading, TaxOnly } use = Use::AnyHeading;
    /// Binding: a failed check is a mistake. Advisory: numbers without a check digit have the same form.
    enum class Failure { Binding, Advisory } failure = Failure::Binding;
};

/// What the checks of a country say of a number; `failed` is the kind whose check it should satisfy and does not.
struct NationalVerdict {
    bool hasForm = false;
    bool passes = false;
    const NationalNumber* failed = nullptr;
};

/// @param number   upper case, without separators
/// @param country  alpha-2 or alpha-3 in any case; countries without a known check give an empty verdict
/// @param tax      the number stands under the heading of tax numbers
NationalVerdict judgeNationalNumber(std::string_view number, std::string_view country, bool tax);

/// Alpha-2 of a country that issues numbers known here, of its alpha-2 or alpha-3; else empty.
std::string_view issuingCountry(std::string_view country);

bool hasForm(std::string_view text, std::string_view form);  ///< `form` as in NationalNumber

}  // namespace crosscase::core
