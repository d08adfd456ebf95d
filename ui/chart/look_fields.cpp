// ui/chart/look_fields.cpp: the fields of a look.
#include "ui/chart/look_fields.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>

#include "ui/shell/conversion.h"
#include "ui/widgets/colour_box.h"

namespace crosscase::ui {

ItemLookFields::ItemLookFields(QWidget* parent) : QWidget(parent) {
    form_ = new QComboBox(this);
    for (const auto& [form, text] : {std::pair{core::ItemForm::Icon, tr("Icon")},
                                     {core::ItemForm::Box, tr("Box")},
                                     {core::ItemForm::Circle, tr("Circle")},
                                     {core::ItemForm::EventFrame, tr("Event frame")},
                                     {core::ItemForm::Text, tr("Text")},
                                     {core::ItemForm::ThemeLine, tr("Theme line")}})
        form_->addItem(text, int(form));
    size_ = new QDoubleSpinBox(this);
    size_->setRange(0.5, 4);
    size_->setSingleStep(0.25);
    size_->setPrefix(tr("× "));
    frame_ = new ColourBox(this);
    fill_ = new ColourBox(this);
    rows_ = new QFormLayout(this);
    rows_->setContentsMargins({});
    rows_->addRow(tr("&Form"), form_);
    rows_->addRow(tr("&Size"), size_);
    rows_->addRow(tr("F&rame"), frame_);
    rows_->addRow(tr("Fi&ll"), fill_);
    connect(form_, &QComboBox::activated, this, &ItemLookFields::changed);
    connect(size_, &QDoubleSpinBox::valueChanged, this, &ItemLookFields::changed);
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

NoteLookFields::NoteLookFields(QWidget* parent) : QWidget(parent) {
    colour_ = new ColourBox(this, ColourBox::Palette::Paper);
    width_ = new QSpinBox(this);
    width_->setRange(80, 1200);
    width_->setSingleStep(20);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->addRow(tr("&Colour"), colour_);
    layout->addRow(tr("&Width of the lines"), width_);
}

NoteLook NoteLookFields::look() const {
    return {toUtf8(colour_->colour()), double(width_->value())};
}

void NoteLookFields::setLook(const NoteLook& look) {
    colour_->setColour(toQString(look.colour));
    width_->setValue(qRound(look.width));
}

LinkLookFields::LinkLookFields(QWidget* parent) : QWidget(parent) {
    colour_ = new ColourBox(this);
    width_ = new QDoubleSpinBox(this);
    width_->setRange(0, 6);
    width_->setSingleStep(0.5);
    width_->setPrefix(tr("× "));
    width_->setSpecialValueText(tr("By the number of statements"));
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->addRow(tr("&Colour"), colour_);
    layout->addRow(tr("&Width"), width_);
    connect(colour_, &ColourBox::colourChanged, this, &LinkLookFields::changed);
    connect(width_, &QDoubleSpinBox::valueChanged, this, &LinkLookFields::changed);
}

core::LinkLook LinkLookFields::look() const {
    return {toUtf8(colour_->colour()), width_->value(), {}};
}

void LinkLookFields::setLook(const core::LinkLook& look) {
    const QSignalBlocker quiet(this);
    colour_->setColour(toQString(look.colour));
    width_->setValue(look.width);
}

}  // namespace crosscase::ui
