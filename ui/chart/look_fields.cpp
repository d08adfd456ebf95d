// ui/chart/look_fields.cpp: the fields of a look.
#include "ui/chart/look_fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <algorithm>

#include "ui/shell/conversion.h"
#include "ui/widgets/colour_box.h"
#include "ui/widgets/number_box.h"

namespace crosscase::ui {
namespace {

constexpr int mixed = -1;  ///< in the list of forms

template <typename Look, typename Part>
bool differ(const std::vector<Look>& looks, Part Look::*part) {
    return std::ranges::any_of(looks, [&](const Look& look) { return look.*part != looks.front().*part; });
}

std::optional<std::string> chosenColour(const ColourBox* box) {
    return box->isMixed() ? std::nullopt : std::optional(toUtf8(box->colour()));
}

/// Nothing unless it is another value than before.
template <typename Value>
std::optional<Value> ifOther(const std::optional<Value>& before, const std::optional<Value>& now) {
    return now == before ? std::nullopt : now;
}

}  // namespace

ItemLookFields::ItemLookFields(QWidget* parent) : QWidget(parent) {
    form_ = new QComboBox(this);
    for (const auto& [form, text] : {std::pair{core::ItemForm::Icon, tr("Icon")},
                                     {core::ItemForm::Box, tr("Box")},
                                     {core::ItemForm::Circle, tr("Circle")},
                                     {core::ItemForm::EventFrame, tr("Event frame")},
                                     {core::ItemForm::Text, tr("Text")},
                                     {core::ItemForm::ThemeLine, tr("Theme line")}})
        form_->addItem(text, int(form));
    size_ = new NumberBox(0.5, 4, 1, this);
    size_->setSingleStep(0.25);
    frame_ = new ColourBox(this);
    fill_ = new ColourBox(this);
    rows_ = new QFormLayout(this);
    rows_->setContentsMargins({});
    rows_->addRow(tr("&Form"), form_);
    rows_->addRow(tr("&Size"), size_);
    rows_->addRow(tr("F&rame"), frame_);
    rows_->addRow(tr("Fi&ll"), fill_);
    connect(form_, &QComboBox::activated, this, &ItemLookFields::changed);
    connect(size_, &NumberBox::valueChanged, this, &ItemLookFields::changed);
    connect(frame_, &ColourBox::colourChanged, this, &ItemLookFields::changed);
    connect(fill_, &ColourBox::colourChanged, this, &ItemLookFields::changed);
    setLook({});
}

void ItemLookFields::addRow(const QString& label, QWidget* field) {
    rows_->addRow(label, field);
}

core::ItemLook ItemLookFields::look() const {
    return {core::ItemForm(form_->currentData().toInt()), size_->value(), toUtf8(frame_->colour()),
            toUtf8(fill_->colour())};
}

void ItemLookFields::setLook(const core::ItemLook& look) {
    const QSignalBlocker quiet(this);
    form_->setCurrentIndex(form_->findData(int(look.form)));
    size_->setValue(look.size);
    frame_->setColour(toQString(look.frame));
    fill_->setColour(toQString(look.fill));
}

void ItemLookFields::setLooks(const std::vector<core::ItemLook>& looks) {
    if (looks.empty()) return;
    setLook(looks.front());
    const QSignalBlocker quiet(this);
    const QString words = tr("Each its own");
    if (differ(looks, &core::ItemLook::form)) {
        form_->insertItem(0, words, mixed);
        form_->setCurrentIndex(0);
    }
    if (differ(looks, &core::ItemLook::size)) size_->setMixed(words);
    if (differ(looks, &core::ItemLook::frame)) frame_->setMixed(words);
    if (differ(looks, &core::ItemLook::fill)) fill_->setMixed(words);
    before_ = shown();
}

core::ItemLookChange ItemLookFields::shown() const {
    const int form = form_->currentData().toInt();
    return {form == mixed ? std::nullopt : std::optional(core::ItemForm(form)), size_->number(), chosenColour(frame_),
            chosenColour(fill_)};
}

core::ItemLookChange ItemLookFields::change() const {
    core::ItemLookChange now = shown();
    if (!hasForm_) now.form = before_.form;
    return {ifOther(before_.form, now.form), ifOther(before_.size, now.size), ifOther(before_.frame, now.frame),
            ifOther(before_.fill, now.fill)};
}

void ItemLookFields::setFormShown(bool shown) {
    hasForm_ = shown;
    rows_->setRowVisible(form_, shown);
}

LinkLookFields::LinkLookFields(QWidget* parent) : QWidget(parent) {
    colour_ = new ColourBox(this);
    width_ = new NumberBox(0, 6, 0, this);
    width_->setSingleStep(0.5);
    width_->setUsualText(tr("By the number of statements"));
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->addRow(tr("&Colour"), colour_);
    layout->addRow(tr("&Width"), width_);
    connect(colour_, &ColourBox::colourChanged, this, &LinkLookFields::changed);
    connect(width_, &NumberBox::valueChanged, this, &LinkLookFields::changed);
}

core::LinkLook LinkLookFields::look() const {
    return {toUtf8(colour_->colour()), width_->value(), {}};
}

void LinkLookFields::setLook(const core::LinkLook& look) {
    const QSignalBlocker quiet(this);
    colour_->setColour(toQString(look.colour));
    width_->setValue(look.width);
}

void LinkLookFields::setLooks(const std::vector<core::LinkLook>& looks) {
    if (looks.empty()) return;
    setLook(looks.front());
    const QSignalBlocker quiet(this);
    if (differ(looks, &core::LinkLook::colour)) colour_->setMixed(tr("Each its own"));
    if (differ(looks, &core::LinkLook::width)) width_->setMixed(tr("Each its own"));
    before_ = shown();
}

core::LinkLookChange LinkLookFields::shown() const {
    return {chosenColour(colour_), width_->number()};
}

core::LinkLookChange LinkLookFields::change() const {
    const core::LinkLookChange now = shown();
    return {ifOther(before_.colour, now.colour), ifOther(before_.width, now.width)};
}

NoteLookFields::NoteLookFields(QWidget* parent) : QWidget(parent) {
    colour_ = new ColourBox(this, ColourBox::Palette::Paper);
    width_ = new NumberBox(80, 1200, NoteLook{}.width, this);
    width_->setSign({});
    width_->setDecimals(0);
    width_->setSingleStep(20);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->addRow(tr("&Colour"), colour_);
    layout->addRow(tr("&Width of the lines"), width_);
}

void NoteLookFields::setLook(const NoteLook& look) {
    colour_->setColour(toQString(look.colour));
    width_->setValue(look.width);
}

void NoteLookFields::setLooks(const std::vector<NoteLook>& looks) {
    if (looks.empty()) return;
    setLook(looks.front());
    if (differ(looks, &NoteLook::colour)) colour_->setMixed(tr("Each its own"));
    if (differ(looks, &NoteLook::width)) width_->setMixed(tr("Each its own"));
    before_ = shown();
}

core::NoteLookChange NoteLookFields::shown() const {
    return {chosenColour(colour_), width_->number()};
}

core::NoteLookChange NoteLookFields::change() const {
    const core::NoteLookChange now = shown();
    return {ifOther(before_.colour, now.colour), ifOther(before_.width, now.width)};
}

}  // namespace crosscase::ui
