# SPDX-License-Identifier: GPL-3.0-or-later
# English is the language of the source; gemba_en holds only its plural forms.
# `cmake --build build/dev --target update_translations` brings the .ts files up to date.
set(ts_files ${CMAKE_SOURCE_DIR}/translations/gemba_ko.ts ${CMAKE_SOURCE_DIR}/translations/gemba_en.ts)
set_source_files_properties(${ts_files} PROPERTIES OUTPUT_LOCATION ${CMAKE_BINARY_DIR}/i18n)
set(words_in ${domain_files} ${document_files} ${widget_files} ${CMAKE_SOURCE_DIR}/app/main.cpp)
qt_add_lupdate(gemba TS_FILES ${CMAKE_SOURCE_DIR}/translations/gemba_ko.ts
    SOURCES ${words_in} OPTIONS -no-obsolete -locations none)
qt_add_lupdate(gemba_widgets TS_FILES ${CMAKE_SOURCE_DIR}/translations/gemba_en.ts
    SOURCES ${words_in} OPTIONS -no-obsolete -locations none -pluralonly)
qt_add_lrelease(gemba TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(gemba_resources_objects translations PREFIX /i18n BASE ${CMAKE_BINARY_DIR}/i18n FILES ${qm_files})
