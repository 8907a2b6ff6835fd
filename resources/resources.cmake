# SPDX-License-Identifier: GPL-3.0-or-later
# Everything the program brings along: icons, schema, the report's fonts. An object library, so that
# every program that links it has the resources without asking for them.
add_library(gemba_resources_objects OBJECT)
target_link_libraries(gemba_resources_objects PRIVATE Qt6::Core)
set_target_properties(gemba_resources_objects PROPERTIES AUTOMOC OFF)

file(GLOB icon_files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} resources/icons/*.svg)
file(GLOB schema_files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} resources/schema/*.sql)
file(GLOB font_files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} resources/fonts/*.ttf)
foreach(file ${icon_files} ${schema_files} ${font_files})
    string(REGEX REPLACE "^resources/" "" alias ${file})
    set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${alias})
endforeach()
qt_add_resources(gemba_resources_objects small PREFIX / FILES ${icon_files} ${schema_files})
# Fonts stay uncompressed: they are mapped with the program and cost no private memory until used.
qt_add_resources(gemba_resources_objects fonts BIG_RESOURCES PREFIX / FILES ${font_files} OPTIONS -no-compress)

target_link_libraries(gemba PRIVATE gemba_resources_objects)
